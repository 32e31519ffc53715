import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Two nodes, the packaged jar twice, on one database; and what can break of them. */
final class Nodes implements AutoCloseable {

    static final int COUNT = 2;
    private static final String TOKEN = "crt_for-the-benchmark-and-nothing-else";
    /** Generous: an answer that takes longer counts as none. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** By what a node has last asked the log, on the connection on which it hears of it. */
    private static final String CUT = "select count(pg_terminate_backend(pid)) from pg_stat_activity where query ~"
            + " '^(listen courant_change|select h.position, h.forgotten,|select position, at, type, item_id)'";

    private final Path work;
    private final String jar;
    private final List<String> control;
    private final int databasePort = freePort();
    private final int[] ports = {freePort(), freePort()};
    private final Process[] processes = new Process[COUNT];
    private final boolean[] up = new boolean[COUNT];
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE).build();

    /** @param control the command that starts and stops the database, without its arguments */
    Nodes(Path work, String jar, List<String> control) throws Exception {
        this.work = work;
        this.jar = jar;
        this.control = control;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        startDatabase();
        for (int node = 0; node < COUNT; node++) {
            start(node);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until it answers. */
    void start(int node) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m", "-Xmx256m", "-jar", jar);
        builder.environment().keySet().removeIf(name -> name.startsWith("COURANT_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(Map.of("QUARKUS_HTTP_PORT", String.valueOf(ports[node]),
                "QUARKUS_MANAGEMENT_PORT", "0",
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:" + databasePort + "/postgres",
                "QUARKUS_DATASOURCE_USERNAME", "postgres", "QUARKUS_DATASOURCE_PASSWORD", System.getenv("PGPASSWORD"),
                "COURANT_ADMIN_TOKEN", TOKEN, "COURANT_RATE_ADDRESS", "0", "COURANT_RATE_KEY", "0"));
        Path log = work.resolve("node" + node + ".log");
        processes[node] = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        while (!answers(node)) {
            if (!processes[node].isAlive()) {
                throw new IllegalStateException("A node did not start: see " + log);
            }
            Thread.sleep(50);
        }
        setUp(node, true);
    }

    private boolean answers(int node) throws InterruptedException {
        try {
            return get(node, "/v1/articles?limit=1").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    void kill(int node) throws InterruptedException {
        setUp(node, false);
        processes[node].destroyForcibly().waitFor();
    }

    /** Whether it is not known to be killed. */
    synchronized boolean up(int node) {
        return up[node];
    }

    private synchronized void setUp(int node, boolean is) {
        up[node] = is;
    }

    void startDatabase() throws Exception {
        database("-w", "-l", work.resolve("postgresql/log").toString(), "-o", "-p " + databasePort
                + " -c listen_addresses=localhost -c unix_socket_directories='' -c max_connections=200", "start");
    }

    /** As if the power had failed. */
    void stopDatabase() throws Exception {
        database("-w", "-m", "immediate", "stop");
    }

    private void database(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(control);
        command.addAll(List.of("-D", work.resolve("postgresql").toString()));
        command.addAll(Arrays.asList(arguments));
        // what a server leaves open is no pipe of ours
        int code = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true)
                .redirectOutput(work.resolve("pg_ctl.log").toFile()).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed: see " + work.resolve("pg_ctl.log"));
        }
    }

    /** Ends the connections over which nodes hear of the log, and says how many there were. */
    int cutConnections() throws Exception {
        Process psql = new ProcessBuilder("psql", "-h", "localhost", "-p", String.valueOf(databasePort), "-U", "postgres",
                "-d", "postgres", "-Atc", CUT).redirectErrorStream(true).start();
        String said = new String(psql.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (psql.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return Integer.parseInt(said);
    }

    HttpResponse<String> get(int node, String path) throws IOException, InterruptedException {
        return client.send(request(node, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** With the administrator's token. A version of 0 means that there is none yet. */
    HttpResponse<String> send(int node, String method, String path, int version, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(node, path).header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", type).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (version > 0) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(int node, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + ports[node] + path)).timeout(PATIENCE);
    }

    @Override
    public void close() {
        for (Process process : processes) {
            if (process != null) {
                process.destroyForcibly();
            }
        }
    }
}
