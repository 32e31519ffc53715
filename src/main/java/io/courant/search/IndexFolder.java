package io.courant.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Where this node's index lies. Nodes that share a folder take one each in it. */
@ApplicationScoped
class IndexFolder {

    private static final Logger LOG = Logger.getLogger(IndexFolder.class);
    private static final int MOST = 16;

    private final Path root;
    private Path taken;

    IndexFolder(SearchConfig config, @ConfigProperty(name = "courant.data-dir", defaultValue = ".courant") Path data) {
        root = config.folder().orElse(data.resolve("search"));
    }

    /** @throws IOException if the index there is damaged, or there can be none */
    Index open() throws IOException {
        for (int node = 1; node <= MOST; node++) {
            taken = root.resolve(Integer.toString(node));
            try {
                return new Index(Files.createDirectories(taken));
            } catch (LockObtainFailedException e) {
                LOG.debugf("%s is taken by another node", taken);
            }
        }
        taken = null;
        throw new IOException("all " + MOST + " folders in " + root + " are taken by other nodes");
    }

    /** What was opened last, or could not be. */
    void discard() {
        if (taken == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(taken)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf("The search index in %s cannot be deleted: %s", taken, e);
        }
    }
}
