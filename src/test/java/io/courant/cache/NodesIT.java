package io.courant.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.AtOnce;
import io.courant.testing.CourantProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Two nodes on one database: what is written through one is what the other serves, whatever breaks in between. */
@Isolated("it measures how late answers are")
class NodesIT {

    private static final String TOKEN = "crt_two-nodes-and-one-database";
    /** The promise: nothing is older than that, ever. */
    private static final long LONGEST = 1_000;

    private static final Pattern HEADLINE = Pattern.compile("The count is (\\d+)\\.");
    private static final Pattern TURNSTONE = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"slug\":\"turnstone-");
    /** Of which none resembles another, so that each finds its own. */
    private static final List<String> PLACES = List.of("avocet", "bittern", "dotterel");

    @TempDir
    static Path folder;
    private static EmbeddedPostgres database;
    private static CourantProcess one;
    private static CourantProcess other;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        startDatabase();
        port = database.getPort();
        one = node("one");
        other = node("other");
    }

    private static void startDatabase() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(folder.resolve("data")).setCleanDataDirectory(false);
        database = (port == 0 ? builder : builder.setPort(port)).start();
    }

    private static CourantProcess node(String name) throws IOException {
        return CourantProcess.start(Files.createDirectories(folder.resolve(name)), "COURANT_ADMIN_TOKEN=" + TOKEN,
                "QUARKUS_DATASOURCE_JDBC_URL=" + database.getJdbcUrl("postgres", "postgres"), "QUARKUS_DATASOURCE_USERNAME=postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        one.stop();
        other.stop();
        database.close();
    }

    /** Writes a headline with this number through a node. */
    private static void write(CourantProcess node, String article, int number) {
        HttpResponse<String> answer = node.postDocuments(TOKEN, BodyPublishers.ofString("""
                {"externalId": "%s", "publisher": "%s", "headline": "The count is %d.", "body": "One paragraph.", \
                "publishedAt": "2025-03-12T09:00:00Z"}""".formatted(article, article, number)));
        assertThat(answer.body()).contains("\"failed\":0");
    }

    private static HttpResponse<String> read(CourantProcess node, String article) {
        return node.get("/v1/articles?publisher=" + article);
    }

    private static int number(HttpResponse<String> answer) {
        Matcher headline = HEADLINE.matcher(answer.body());
        return headline.find() ? Integer.parseInt(headline.group(1)) : -1;
    }

    /** Until the node serves what was written; fails when it serves something older for longer than is promised. */
    private static void awaitFresh(CourantProcess node, String article, int number) {
        long acknowledged = System.nanoTime();
        HttpResponse<String> answer = read(node, article);
        while (answer.statusCode() != 200 || number(answer) < number) {
            long late = (System.nanoTime() - acknowledged) / 1_000_000;
            assertThat(answer.statusCode() == 200 && late > LONGEST).as("%s after %d ms", answer.body(), late).isFalse();
            answer = read(node, article);
        }
    }

    @Test
    void whatIsWrittenThroughOneIsServedByTheOther() {
        for (int i = 1; i <= 40; i++) {
            write(i % 2 == 0 ? one : other, "knots", i);
            awaitFresh(i % 2 == 0 ? other : one, "knots", i);
            assertThat(number(read(i % 2 == 0 ? one : other, "knots"))).as("its own writes a node knows at once").isEqualTo(i);
        }
        assertThat(read(one, "knots").headers().firstValue("ETag")).isEqualTo(read(other, "knots").headers().firstValue("ETag"));
    }

    @Test
    void eachFindsAllThatIsVisibleAndNothingElseWhicheverWroteIt() throws SQLException {
        AtOnce.run(Stream.of(one, other).<Callable<Void>>map(node -> () -> {
            IntStream.range(0, 12).forEach(i -> rewriteSome(node, PLACES.get(i % PLACES.size())));
            return null;
        }).toList());
        for (String place : PLACES) {
            Set<String> visible = visible(place);
            for (CourantProcess node : List.of(one, other)) {
                CourantProcess.await(() -> found(node, place).equals(visible));
            }
        }
    }

    /** Some of 80 articles: one of four is not to be seen yet, or not any more. */
    private static void rewriteSome(CourantProcess node, String place) {
        Random random = ThreadLocalRandom.current();
        String documents = IntStream.range(0, 20).map(i -> random.nextInt(80)).distinct().mapToObj(i -> """
                {"externalId": "%1$d", "publisher": "Turnstones", "headline": "Turnstone %1$d", "body": "Seen at %2$s point.", \
                "publishedAt": "%3$s-03-12T09:00:00Z"}""".formatted(i, place, random.nextInt(4) == 0 ? "2099" : "2025"))
                .collect(Collectors.joining("\n"));
        assertThat(node.postDocuments(TOKEN, BodyPublishers.ofString(documents)).statusCode()).isEqualTo(200);
    }

    private static Set<String> visible(String place) throws SQLException {
        Set<String> ids = new TreeSet<>();
        try (Connection connection = database.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from visible_article where headline like 'Turnstone %' and body::text"
                        + " like '% " + place + " point.%'")) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        assertThat(ids).isNotEmpty();
        return ids;
    }

    /** By its index; none while it has none. */
    private static Set<String> found(CourantProcess node, String place) {
        HttpResponse<String> answer = node.get("/v1/articles?limit=100&q=%22" + place + "%22");
        return answer.headers().firstValue("Courant-Search").isPresent() ? Set.of() : TURNSTONE.matcher(answer.body()).results()
                .map(one -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aNodeThatIsCutOffFromTheLogCatchesUpBeforeItServes() throws SQLException {
        write(one, "dunlins", 0);
        for (int i = 1; i <= 10; i++) {
            awaitFresh(other, "dunlins", i - 1);
            try (Connection connection = database.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where pid <> pg_backend_pid() and (query like '%courant_change%' or query like '%change_head h')");
            }
            write(one, "dunlins", i);
        }
        awaitFresh(other, "dunlins", 10);
    }

    @Test
    void withTheDatabaseAwayItServesWhatItHasAndSaysSo() throws IOException, InterruptedException {
        write(one, "sanderlings", 1);
        awaitFresh(other, "sanderlings", 1);
        // it may have read the database before it heard of the entry, which then touches what it has kept
        Thread.sleep(LONGEST);
        awaitFresh(other, "sanderlings", 1);
        assertThat(read(other, "sanderlings").headers().firstValue("Cache-Status")).hasValue("courant; hit");
        database.close();
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger stop = new AtomicInteger();
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
            while (stop.get() == 0) {
                told.add(read(other, "sanderlings").statusCode());
            }
        });
        CourantProcess.await(() -> read(other, "sanderlings").headers().firstValue("Cache-Status").orElse("").contains("database-away"));
        HttpResponse<String> missing = other.get("/v1/articles?limit=1&excerpt=99");
        assertThat(missing.statusCode()).isEqualTo(503);
        assertThat(missing.headers().firstValue("Retry-After")).isPresent();
        HttpResponse<String> ready = other.manage("/q/health/ready");
        assertThat(ready.statusCode()).as("a load balancer goes on sending readers").isEqualTo(200);
        assertThat(ready.body()).contains("\"away\"");
        startDatabase();
        CourantProcess.await(() -> other.get("/v1/articles?limit=1&excerpt=99").statusCode() == 200
                && one.get("/v1/articles?limit=1&excerpt=99").statusCode() == 200);
        write(one, "sanderlings", 2);
        awaitFresh(other, "sanderlings", 2);
        stop.set(1);
        reader.join();
        assertThat(told).as("what is kept is served all the time").containsOnly(200);
    }

    @Test
    void whoNeedsADatabaseThatDoesNotAnswerIsToldSoWithoutWaitingForIt() throws IOException, InterruptedException {
        CourantProcess.await(() -> other.get("/v1/articles?limit=1").statusCode() == 200);
        signal("STOP");
        try {
            CourantProcess.await(() -> other.manage("/q/health/ready").body().contains("\"away\""));
            // more than there are places and connections: were they waited for, so many would be told of the queue
            List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 100).mapToObj(i -> CompletableFuture
                    .supplyAsync(() -> other.get("/v1/articles?limit=1&excerpt=" + (100 + i)))).toList();
            assertThat(asked).allSatisfy(answer -> assertRefused(answer.join()));
            assertRefused(other.postDocuments(TOKEN, BodyPublishers.ofString("{}")));
            assertThat(other.get("/v1/articles?limit=1").headers().firstValue("Cache-Status").orElse("")).contains("database-away");
            assertThat(other.get("/v1/openapi").statusCode()).isEqualTo(200);
            assertThat(other.get("/v1/problems/unavailable").statusCode()).isEqualTo(200);
        } finally {
            signal("CONT");
        }
        CourantProcess.await(() -> other.get("/v1/articles?limit=1&excerpt=98").statusCode() == 200
                && one.get("/v1/articles?limit=1&excerpt=98").statusCode() == 200);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).contains("The database cannot be reached at the moment.");
    }

    /** To the server and all that it has started: it keeps its connections, and says nothing. */
    private static void signal(String name) throws IOException, InterruptedException {
        long server = Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0).strip());
        List<String> command = new ArrayList<>(List.of("kill", "-" + name, Long.toString(server)));
        ProcessHandle.of(server).orElseThrow().descendants().map(ProcessHandle::pid).map(String::valueOf).forEach(command::add);
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    @Test
    void theOtherGoesOnWhenOneIsKilled() throws IOException {
        CourantProcess third = node("third");
        write(third, "godwits", 1);
        awaitFresh(other, "godwits", 1);
        third.kill();
        write(one, "godwits", 2);
        awaitFresh(other, "godwits", 2);
    }
}
