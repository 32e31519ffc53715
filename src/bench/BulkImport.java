import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How fast a bulk import is, beside COPY of the same rows: see the README beside this file. */
public class BulkImport {

    private static final String TOKEN = "crt_for-the-benchmark-and-nothing-else";
    private static final Path APP = Path.of("target", "quarkus-app");
    private static final List<String> JAVA = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "@" + APP.resolve("courant.options"), "-Dquarkus.http.port=0");

    public static void main(String... arguments) throws Exception {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Usage: java src/bench/BulkImport.java DATA_DIR");
        }
        Path work = Files.createTempDirectory("courant-bench");
        try {
            Path documents = work.resolve("documents.ndjson");
            int articles = Documents.write(Path.of(arguments[0]), documents);
            System.out.printf(Locale.ROOT, "%,d articles, %,d MB of NDJSON, Java %s, %d processors%n", articles,
                    Files.size(documents) >> 20, System.getProperty("java.version"),
                    Runtime.getRuntime().availableProcessors());
            measure(work, documents, articles);
        } finally {
            try (Stream<Path> files = Files.walk(work)) {
                files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void measure(Path work, Path documents, int articles) throws Exception {
        try (Server server = Server.start(work.resolve("data"), null)) {
            double imported = server.send("import", documents, articles);
            server.send("import again", documents, articles);
            double copied = Copy.measure(work, server, articles);
            System.out.printf(Locale.ROOT, "import / COPY: %.2f%n", copied / imported);
        }
    }

    private static double report(String what, int articles, long nanos, String detail) {
        double seconds = nanos / 1e9;
        System.out.printf(Locale.ROOT, "%-12s %8.1f s %8.0f articles/s   %s%n", what, seconds, articles / seconds, detail);
        return seconds;
    }

    /** The packaged jar, with a fresh database of its own or on another. */
    private record Server(Process process, Path output, Path data) implements AutoCloseable {

        static Server start(Path data, String url) throws Exception {
            List<String> command = new ArrayList<>(JAVA);
            if (url != null) {
                command.addAll(List.of("-Dquarkus.datasource.jdbc.url=" + url, "-Dquarkus.datasource.username=postgres",
                        "-Dquarkus.datasource.password=" + Files.readString(data.resolve("password")).strip()));
            }
            command.addAll(List.of("-Dcourant.demo=false", "-Dcourant.data-dir=" + data,
                    "-Dcourant.admin.token=" + TOKEN, "-jar", APP.resolve("quarkus-run.jar").toString()));
            Path output = Files.createTempFile("courant-bench", ".log");
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile())
                    .start();
            Server server = new Server(process, output, data);
            while (server.printed("Listening on: http://[^:]+:(\\d+)") == null) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("It did not start:\n" + Files.readString(output));
                }
                Thread.sleep(100);
            }
            return server;
        }

        private String printed(String pattern) throws IOException {
            Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(output));
            return matcher.find() ? matcher.group(1) : null;
        }

        /** Where its database is: {@code jdbc:postgresql://localhost:port/}. */
        String databases() throws IOException {
            return printed("served by (jdbc:postgresql://[^/]+/)");
        }

        /** Sends while it reads the results, as the operation wants it. Returns the seconds it took. */
        double send(String what, Path documents, int articles) throws Exception {
            int port = Integer.parseInt(printed("Listening on: http://[^:]+:(\\d+)"));
            long start = System.nanoTime();
            try (Socket socket = new Socket("localhost", port)) {
                CompletableFuture<String> last = CompletableFuture.supplyAsync(() -> lastLine(socket));
                OutputStream out = socket.getOutputStream();
                out.write(("POST /v1/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + TOKEN
                        + "\r\nContent-Type: application/x-ndjson\r\nConnection: close\r\nContent-Length: "
                        + Files.size(documents) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                Files.copy(documents, out);
                String summary = last.get();
                return report(what, articles, System.nanoTime() - start,
                        summary + ", resident " + residentMegabytes() + " MB");
            }
        }

        private static String lastLine(Socket socket) {
            try (BufferedReader answer = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                return answer.lines().filter(line -> line.contains("\"summary\"") || line.contains("\"failed\""))
                        .reduce((first, second) -> second).orElse("no summary");
            } catch (IOException e) {
                return e.toString();
            }
        }

        long residentMegabytes() throws IOException {
            Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
            if (!Files.exists(status)) {
                return -1;
            }
            String line = Files.readAllLines(status).stream().filter(one -> one.startsWith("VmRSS:")).findFirst()
                    .orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
            output.toFile().delete();
        }
    }

    /** COPY of all rows that the import made into an empty database with the same schema, on the same server. */
    private static final class Copy {

        private static final Set<String> NOT_OURS = Set.of("flyway_schema_history", "api_key");

        static double measure(Path work, Server server, int articles) throws Exception {
            Driver driver = driver();
            Properties login = new Properties();
            login.put("user", "postgres");
            login.put("password", Files.readString(server.data().resolve("password")).strip());
            try (Connection filled = driver.connect(server.databases() + "postgres", login)) {
                update(filled, "create database copied");
                // its start migrates the schema
                Server.start(server.data(), server.databases() + "copied").close();
                try (Connection empty = driver.connect(server.databases() + "copied", login)) {
                    return copy(work, filled, empty, articles);
                }
            }
        }

        private static double copy(Path work, Connection filled, Connection empty, int articles) throws Exception {
            long nanos = 0;
            long rows = 0;
            StringBuilder counts = new StringBuilder();
            for (String table : tables(filled)) {
                String columns = String.join(", ", column(filled, "select attname from pg_attribute where attrelid = '"
                        + table + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum"));
                Path file = work.resolve(table);
                long count = out(filled, "copy (select " + columns + " from " + table + ") to stdout", file);
                // what a trigger has made already is measured with the table that has the trigger
                if (count > 0 && column(empty, "select 1 from " + table + " limit 1").isEmpty()) {
                    update(empty, "checkpoint");
                    long start = System.nanoTime();
                    in(empty, "copy " + table + " (" + columns + ") from stdin", file);
                    nanos += System.nanoTime() - start;
                    rows += count;
                }
                counts.append(count == 0 ? "" : table + " " + count + ", ");
                Files.delete(file);
            }
            double seconds = report("COPY", articles, nanos, rows + " rows");
            System.out.println("  " + counts.substring(0, counts.length() - 2));
            return seconds;
        }

        /** Each after those that it refers to, and last those that no other is tied to, which triggers may fill. */
        private static List<String> tables(Connection database) throws SQLException {
            List<String> tied = column(database, "select relname::text from pg_class where relkind = 'r' and exists"
                    + " (select 1 from pg_constraint c where c.contype = 'f' and pg_class.oid in (c.conrelid, c.confrelid))"
                    + " and relnamespace = 'public'::regnamespace order by 1");
            Set<String> ordered = new LinkedHashSet<>();
            while (ordered.size() < tied.size()) {
                for (String table : tied) {
                    List<String> referred = column(database, "select confrelid::regclass::text from pg_constraint"
                            + " where contype = 'f' and conrelid = '" + table + "'::regclass and confrelid <> conrelid");
                    if (ordered.containsAll(referred)) {
                        ordered.add(table);
                    }
                }
            }
            ordered.addAll(column(database, "select relname::text from pg_class where relkind = 'r'"
                    + " and relnamespace = 'public'::regnamespace order by 1"));
            return ordered.stream().filter(table -> !NOT_OURS.contains(table)).toList();
        }

        /** The driver that the application has. */
        private static Driver driver() throws Exception {
            try (Stream<Path> jars = Files.list(APP.resolve("lib").resolve("main"))) {
                Path jar = jars.filter(one -> one.getFileName().toString().startsWith("org.postgresql.postgresql"))
                        .findFirst().orElseThrow();
                ClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                return (Driver) loader.loadClass("org.postgresql.Driver").getConstructor().newInstance();
            }
        }

        private static Object copyManager(Connection connection) throws Exception {
            return connection.getClass().getMethod("getCopyAPI").invoke(connection);
        }

        private static long out(Connection from, String sql, Path file) throws Exception {
            try (OutputStream out = Files.newOutputStream(file)) {
                Object manager = copyManager(from);
                return (long) manager.getClass().getMethod("copyOut", String.class, OutputStream.class)
                        .invoke(manager, sql, out);
            }
        }

        private static void in(Connection into, String sql, Path file) throws Exception {
            try (InputStream in = Files.newInputStream(file)) {
                Object manager = copyManager(into);
                manager.getClass().getMethod("copyIn", String.class, InputStream.class, int.class)
                        .invoke(manager, sql, in, 65_536);
            }
        }

        private static void update(Connection connection, String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        private static List<String> column(Connection connection, String sql) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(sql)) {
                List<String> values = new ArrayList<>();
                while (found.next()) {
                    values.add(found.getString(1));
                }
                return values;
            }
        }
    }

    /** The generated tables as documents. */
    private static final class Documents {

        private static final Pattern PARAGRAPH = Pattern.compile("<p>([^.<]+\\.)");

        /** The rows of a CSV file with a header, as maps. */
        private static final class Rows implements AutoCloseable {
            private final BufferedReader file;
            private final List<String> names;
            private Map<String, String> next;

            Rows(Path path) throws IOException {
                file = Files.newBufferedReader(path);
                names = fields();
                advance();
            }

            private void advance() throws IOException {
                List<String> fields = fields();
                next = fields == null ? null : new LinkedHashMap<>();
                for (int i = 0; fields != null && i < names.size(); i++) {
                    next.put(names.get(i), fields.get(i));
                }
            }

            private List<String> fields() throws IOException {
                List<String> fields = new ArrayList<>();
                StringBuilder field = new StringBuilder();
                boolean quoted = false;
                for (int c = file.read(); c >= 0; c = file.read()) {
                    if (c == '"') {
                        file.mark(1);
                        boolean doubled = quoted && file.read() == '"';
                        if (doubled) {
                            field.append('"');
                        } else {
                            if (quoted) {
                                file.reset();
                            }
                            quoted = !quoted;
                        }
                    } else if (!quoted && (c == ',' || c == '\n')) {
                        fields.add(field.toString());
                        field.setLength(0);
                        if (c == '\n') {
                            return fields;
                        }
                    } else {
                        field.append((char) c);
                    }
                }
                return null;
            }

            Map<String, String> take() throws IOException {
                Map<String, String> row = next;
                advance();
                return row;
            }

            /** Those of an article, in files that are ordered by article. */
            List<String> takeAll(String column, String article) throws IOException {
                List<String> values = new ArrayList<>();
                while (next != null && next.get("article_id").equals(article)) {
                    values.add(take().get(column));
                }
                return values;
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        }

        static int write(Path data, Path documents) throws IOException {
            Map<String, String> sources = new HashMap<>();
            int count = 0;
            try (Rows given = new Rows(data.resolve("sources.csv"));
                    Rows articles = new Rows(data.resolve("articles.csv"));
                    Rows cited = new Rows(data.resolve("article_sources.csv"));
                    Rows related = new Rows(data.resolve("article_related.csv"));
                    BufferedWriter out = Files.newBufferedWriter(documents)) {
                for (Map<String, String> row = given.take(); row != null; row = given.take()) {
                    sources.put(row.get("id"), row.get("name"));
                }
                for (Map<String, String> row = articles.take(); row != null; row = articles.take()) {
                    List<String> names = cited.takeAll("source_id", row.get("id")).stream().map(sources::get)
                            .toList();
                    out.write(document(row, names, related.takeAll("related_id", row.get("id"))));
                    out.newLine();
                    count++;
                }
            }
            return count;
        }

        /** The first source is the outlet; each of the others has said the first sentence of a paragraph. */
        private static String document(Map<String, String> row, List<String> sources, List<String> related) {
            Matcher paragraph = PARAGRAPH.matcher(row.get("body"));
            String quotes = sources.stream().skip(1).filter(source -> paragraph.find())
                    .map(source -> object("text", text(paragraph.group(1)), "directness", text("indirect"),
                            "speaker", text(source))).collect(Collectors.joining(", ", "[", "]"));
            String links = related.stream().map(one -> object("externalId", text(one)))
                    .collect(Collectors.joining(", ", "[", "]"));
            return object("externalId", text(row.get("id")), "publisher", text(sources.get(0)),
                    "headline", text(row.get("title")), "standfirst", text(row.get("standfirst")),
                    "body", object("html", text(row.get("body"))), "publishedAt", text(row.get("published_at")),
                    "language", text(row.get("language")), "section", text(row.get("section")),
                    "url", text("https://articles.example.org/" + row.get("slug")),
                    "image", object("url", text(row.get("image_url")), "alt", text(row.get("title")),
                            "credit", text(sources.get(0))), "quotes", quotes, "related", links);
        }

        private static String object(String... members) {
            StringBuilder object = new StringBuilder("{");
            for (int i = 0; i < members.length; i += 2) {
                object.append(i == 0 ? "" : ", ").append(text(members[i])).append(": ").append(members[i + 1]);
            }
            return object.append('}').toString();
        }

        private static String text(String value) {
            return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        }
    }
}
