package io.courant.database;

import io.courant.database.EmbeddedDatabase.Unavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder that holds everything the embedded database needs, used by one process at a time. */
final class DataFolder {

    /** With the time first, so that the last is the greatest. */
    private static final Pattern FATAL = Pattern.compile("\\d{4}-[^\n]{0,60} FATAL: [^\n]*");

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    static DataFolder claim(Path root) {
        try {
            Files.createDirectories(root);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                // the library lets everybody write to the unpacked programs; nobody else is let in to them
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
            Files.createDirectories(root.resolve("log"));
            Path lockFile = root.resolve("lock");
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new Unavailable("Another Courant is already running on " + root
                        + ". Stop it first, or choose another folder with -Dcourant.data-dir=...", null);
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new Unavailable("Courant cannot use the data folder " + root + ": " + e
                    + ". Choose another with -Dcourant.data-dir=...", e);
        }
    }

    /** The server's own files. */
    Path cluster() {
        return root.resolve("postgresql");
    }

    /** The unpacked program: here and not in a temporary folder, which a clean-up might empty under a running server. */
    Path binaries() {
        return root.resolve("binaries");
    }

    Path log() {
        return root.resolve("log");
    }

    /** The superuser's password, made at the first start: other local users can reach the port, but not the data. */
    Path passwordFile() throws IOException {
        Path file = root.resolve("password");
        if (Files.notExists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        }
        return file;
    }

    String password() {
        try {
            return Files.readString(passwordFile(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new Unavailable("Courant cannot read " + root.resolve("password") + ": " + e, e);
        }
    }

    /** The server's main process, if one runs on this folder. */
    Optional<ProcessHandle> postmaster() {
        return noted().filter(DataFolder::isPostgreSql);
    }

    /** After a crash the number may belong to somebody else by now. */
    private static boolean isPostgreSql(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
    }

    private Optional<ProcessHandle> noted() {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(note()).lines().findFirst().orElse("").strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Where a server writes down the number of its process. */
    private Path note() {
        return cluster().resolve("postmaster.pid");
    }

    /**
     * Leaves nothing that a server would not start beside. One whose Courant was killed goes on running: it has no clients
     * left, so it stops as soon as it has written down what it holds in memory. One that crashed left its number, and
     * where somebody else has that by now (a thread of this process, in a container) PostgreSQL would take it for itself.
     */
    void clear() throws IOException {
        Optional<ProcessHandle> noted = noted();
        if (noted.isPresent() && isPostgreSql(noted.get())) {
            stop(noted.get());
        } else if (noted.isPresent()) {
            Files.delete(note());
        }
        // the library holds on to its own lock when it gives up; the folder has one already
        Files.deleteIfExists(cluster().resolve("epg-lock"));
    }

    private static void stop(ProcessHandle orphan) {
        orphan.destroy();
        orphan.onExit().completeOnTimeout(orphan, 30, TimeUnit.SECONDS).join();
        if (orphan.isAlive()) {
            orphan.destroyForcibly();
            orphan.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    /** Why a server ended, with the time, as it wrote it down itself: some reasons are in one of its logs, some in the other. */
    Optional<String> lastWords() {
        try (Stream<Path> logs = Files.list(log())) {
            return logs.flatMap(DataFolder::reasons).max(Comparator.naturalOrder());
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> reasons(Path log) {
        try {
            return FATAL.matcher(Files.readString(log, StandardCharsets.ISO_8859_1)).results().map(MatchResult::group);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot release " + root, e);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
