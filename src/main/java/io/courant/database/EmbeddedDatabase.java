package io.courant.database;

import io.quarkus.runtime.Application;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * The PostgreSQL that Courant brings along. It runs for as long as the process does, and is started again on the same
 * port when its own process dies, so that the connection pool finds it where it was.
 */
public final class EmbeddedDatabase {

    /** Set while the database is Courant's own: only such a one is ever given the demo newsroom. */
    private static final String EMBEDDED = "courant.database.embedded";

    /** Where its data is. */
    static final String EMBEDDED_IN = "courant.database.folder";

    /** Held on to, since a logger that nobody holds forgets its level. */
    private static final java.util.logging.Logger LIBRARY = java.util.logging.Logger.getLogger("io.zonky");
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String URL = "quarkus.datasource.jdbc.url";

    private final DataFolder folder;
    private final Duration patience;
    private volatile EmbeddedPostgres server;
    private volatile boolean closed;

    EmbeddedDatabase(DataFolder folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /**
     * Starts the database and points the application to it, or does nothing where {@code quarkus.datasource.jdbc.url}
     * names one already. It is stopped when the process ends.
     *
     * @throws Unavailable if the data folder cannot be used, with a sentence that says why
     */
    public static void startUnlessConfigured(Config config) {
        if (config.getOptionalValue(URL, String.class).isPresent()) {
            return;
        }
        LIBRARY.setLevel(Level.WARNING);
        Path path = Path.of(config.getOptionalValue("courant.data-dir", String.class).orElse(".courant"));
        EmbeddedDatabase database = new EmbeddedDatabase(DataFolder.claim(path.toAbsolutePath().normalize()),
                Duration.ofSeconds(60));
        try {
            database.start(0);
        } catch (IOException | RuntimeException e) {
            database.close();
            throw new Unavailable("Courant's own PostgreSQL did not start in " + database.folder + ": "
                    + e.getMessage() + database.folder.lastWords().map(words -> " (" + words + ")").orElse("")
                    + ". Its log is in " + database.folder.log() + ".", e);
        }
        database.announce();
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "embedded-database-stop"));
    }

    /**
     * Starts it, and tries once more if it gave up: somebody else may have taken the port between its choice and its use,
     * and a server that was killed leaves memory behind for as long as one of its processes takes to notice.
     */
    void start(int port) throws IOException {
        try {
            attempt(port);
        } catch (IOException e) {
            if (folder.postmaster().isPresent()) {
                throw e;
            }
            LOG.warnf("Courant's own PostgreSQL gave up; trying once more: %s", folder.lastWords().orElse(e.getMessage()));
            attempt(port);
        }
    }

    private void attempt(int port) throws IOException {
        folder.clear();
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(patience)
                // the library's defaults are made for tests: they trade durability for speed, and trust every local user
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                // the provider that is the same on every platform
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", folder.password())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                // a socket's file would outlive a killed server, and be in the way of the next on its port
                .setServerConfig("unix_socket_directories", "")
                // a newsroom of 100,000 articles has two gigabytes of links alone; PostgreSQL's 128 MB are made for any machine
                .setServerConfig("shared_buffers", "256MB")
                // it shares the processors with Courant: each read through a worker of its own is two switches more
                .setServerConfig("io_method", "sync")
                .setServerConfig("logging_collector", "on")
                // relative to the cluster: an absolute path with a blank in it would not survive the server's command line
                .setServerConfig("log_directory", "../log")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .setOutputRedirector(Redirect.appendTo(folder.log().resolve("start.log").toFile()))
                .start();
        folder.postmaster().ifPresent(process -> process.onExit().thenRun(this::restart));
    }

    private void announce() {
        System.setProperty(URL, "jdbc:postgresql://localhost:" + server.getPort() + "/postgres");
        System.setProperty("quarkus.datasource.username", "postgres");
        System.setProperty("quarkus.datasource.password", folder.password());
        System.setProperty(EMBEDDED, "true");
        System.setProperty(EMBEDDED_IN, folder.toString());
    }

    private synchronized void restart() {
        if (closed) {
            return;
        }
        LOG.error("Courant's own PostgreSQL has died; starting it again");
        try {
            server.close();
            start(server.getPort());
            LOG.info("Courant's own PostgreSQL is back");
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "It did not start again; its log is in %s", folder.log());
        }
    }

    /** Stops the server, after the application has let go of it. */
    private synchronized void close() {
        if (closed) {
            return;
        }
        awaitApplicationEnd();
        stop();
    }

    void stop() {
        closed = true;
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            LOG.warn("Courant's own PostgreSQL did not stop cleanly; it will recover at the next start", e);
        } finally {
            folder.release();
        }
    }

    /** On SIGTERM all shutdown hooks run at once: this one lets the application finish its requests first. */
    private static void awaitApplicationEnd() {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (Application.currentApplication() != null && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** Why Courant cannot run on its own database here, in a sentence for the person who started it. */
    public static final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
