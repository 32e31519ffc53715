package io.courant.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it decides before any server runs; CourantIT sees it start, stop and recover one. */
class EmbeddedDatabaseTest {

    @TempDir
    Path parent;

    @Test
    void startsNothingWhereADatabaseIsConfigured() {
        Path folder = parent.resolve("data");
        EmbeddedDatabase.startUnlessConfigured(config(Map.of("courant.data-dir", folder.toString(),
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://db.example/news")));
        assertThat(folder).doesNotExist();
        assertThat(System.getProperty(EmbeddedDatabase.EMBEDDED_IN)).isNull();
    }

    @Test
    void saysWhyAFolderCannotBeUsed() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedDatabase.startUnlessConfigured(config(Map.of("courant.data-dir", file.toString()))))
                .isInstanceOf(EmbeddedDatabase.Unavailable.class).hasMessageContaining(file.toString());
    }

    @Test
    void aServerThatGaveUpIsTriedOnceMoreAndItsReasonIsKept() throws IOException {
        DataFolder folder = folderWithPrograms();
        try (SocketChannel somebodyElse = SocketChannel.open()) {
            somebodyElse.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            int taken = somebodyElse.socket().getLocalPort();
            assertThatThrownBy(() -> new EmbeddedDatabase(folder, Duration.ofSeconds(1)).start(taken))
                    .isInstanceOf(IOException.class);
        }
        assertThat(folder.lastWords()).hasValueSatisfying(words -> assertThat(words).contains("could not create any TCP/IP sockets"));
        assertThat(folder.log().resolve("start.log")).content().containsPattern("(?s)could not start.*could not start");
        folder.release();
    }

    @Test
    void theNumberOfACrashedServerThatSomebodyElseHasNowIsNotInTheWay() throws IOException {
        EmbeddedDatabase crashed = new EmbeddedDatabase(folderWithPrograms(), Duration.ofSeconds(30));
        crashed.start(0);
        crashed.stop();
        DataFolder folder = DataFolder.claim(parent.resolve("data"));
        EmbeddedDatabase next = new EmbeddedDatabase(folder, Duration.ofSeconds(30));
        Process somebodyElse = new ProcessBuilder("sleep", "60").start();
        Files.writeString(folder.cluster().resolve("postmaster.pid"), somebodyElse.pid() + "\n");
        next.start(0);
        assertThat(folder.postmaster()).isPresent();
        next.stop();
        somebodyElse.destroy();
    }

    /** With the programs that the other tests have unpacked, if they have. */
    private DataFolder folderWithPrograms() throws IOException {
        DataFolder folder = DataFolder.claim(parent.resolve("data"));
        Files.createSymbolicLink(folder.binaries(), Files.createDirectories(Path.of("target/postgres").toAbsolutePath()));
        return folder;
    }

    private static SmallRyeConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(values, "test", 100)).build();
    }
}
