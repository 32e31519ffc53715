package io.courant.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged jar, run as a user would: a process of its own in a folder of its own, with standard input closed. */
public final class CourantProcess implements AutoCloseable {

    /** Generous, since it only decides how long a test that fails takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    /** As the README starts it, but for the second compiler, which a process that soon ends is better without. */
    private static final List<String> OPTIONS = List.of("@" + JAR.resolveSibling("courant.options"),
            "-XX:SharedArchiveFile=" + JAR.resolveSibling("courant.jsa"), "-XX:TieredStopAtLevel=1");
    /** The programs of PostgreSQL, unpacked by the build: to unpack them takes as long as the rest of a start. */
    private static final Path PROGRAMS = Path.of("target", "rehearsal", "binaries").toAbsolutePath();
    private static final Pattern ADDRESS = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final Pattern MANAGEMENT = Pattern.compile("Management interface listening on http://[^:]+:(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("crt_[A-Za-z0-9_-]{20,}");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path folder;
    private final Process process;
    private final Path output;
    private final Path errors;

    private CourantProcess(Path folder, Process process, Path output, Path errors) {
        this.folder = folder;
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    /**
     * Starts the jar in the folder and does not wait for it.
     *
     * @param options {@code NAME=value} for a variable of the environment, anything with a hyphen first for java
     */
    public static CourantProcess launch(Path folder, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.port=0", "-Dquarkus.management.port=0"));
        command.addAll(OPTIONS);
        Arrays.stream(options).filter(option -> option.startsWith("-")).forEach(command::add);
        command.addAll(List.of("-jar", JAR.toString()));
        // beside the folder, so that a test can say that nothing was made in it
        Path output = Files.createTempFile("courant", ".out");
        Path errors = Files.createTempFile("courant", ".err");
        output.toFile().deleteOnExit();
        errors.toFile().deleteOnExit();
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("COURANT_") || name.startsWith("QUARKUS_"));
        Arrays.stream(options).filter(option -> !option.startsWith("-")).map(option -> option.split("=", 2))
                .forEach(pair -> builder.environment().put(pair[0], pair[1]));
        Process process = builder.start();
        process.getOutputStream().close();
        return new CourantProcess(folder, process, output, errors);
    }

    /** Starts the jar in the folder and waits until it listens; the folder is given unpacked programs if it has none. */
    public static CourantProcess start(Path folder, String... options) throws IOException {
        Path data = folder.resolve(".courant");
        // a rehearsal that fails does not fail the build
        if (!Files.exists(data) && Files.exists(PROGRAMS)) {
            Files.createSymbolicLink(Files.createDirectory(data).resolve("binaries"), PROGRAMS);
        }
        return startAsItIs(folder, options);
    }

    /** The same with nothing but what is there. */
    public static CourantProcess startAsItIs(Path folder, String... options) throws IOException {
        CourantProcess courant = launch(folder, options);
        await(() -> courant.port().isPresent() || !courant.process.isAlive());
        if (courant.port().isEmpty()) {
            throw new IllegalStateException("It did not start:\n" + courant.output() + courant.errors());
        }
        return courant;
    }

    /** Waits until this is so, or fails. */
    public static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Waited " + PATIENCE.toSeconds() + " seconds in vain");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(address(path)).headers(headers));
    }

    /** From the port for those who run it. */
    public HttpResponse<String> manage(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port(MANAGEMENT).orElseThrow() + path)));
    }

    public HttpResponse<String> post(String path, String token, String page) {
        return send(HttpRequest.newBuilder(address(path)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/plain").POST(HttpRequest.BodyPublishers.ofString(page)));
    }

    /** Sends documents, one a line. */
    public HttpResponse<String> postDocuments(String token, HttpRequest.BodyPublisher documents) {
        return send(HttpRequest.newBuilder(address("/v1/imports")).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson").POST(documents), Duration.ofMinutes(5));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port().orElseThrow() + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, Duration.ofSeconds(30));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, Duration patience) {
        try {
            return CLIENT.send(request.timeout(patience).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> port() {
        return port(ADDRESS);
    }

    private Optional<String> port(Pattern line) {
        Matcher matcher = line.matcher(output());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    public String output() {
        return read(output);
    }

    public String errors() {
        return read(errors);
    }

    /** The tokens that it printed. */
    public List<String> tokens() {
        return TOKEN.matcher(output()).results().map(MatchResult::group).toList();
    }

    /** The main process of the PostgreSQL that runs on the data folder, as the server itself wrote it down. */
    public ProcessHandle postmaster() {
        String firstLine = read(folder.resolve(".courant/postgresql/postmaster.pid")).lines().findFirst().orElseThrow();
        return ProcessHandle.of(Long.parseLong(firstLine.strip())).orElseThrow();
    }

    public int awaitExit() {
        await(() -> !process.isAlive());
        return process.exitValue();
    }

    /** SIGTERM, as a process supervisor or Ctrl-C would send. */
    public int stop() {
        process.destroy();
        return awaitExit();
    }

    /** SIGKILL: no chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** Leaves nothing behind, however the test ended. */
    @Override
    public void close() {
        stop();
        // one that never listened may have found the folder in use, and then the server in it is another's
        if (port().isPresent() && Files.exists(folder.resolve(".courant/postgresql/postmaster.pid"))) {
            postmaster().destroyForcibly();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
