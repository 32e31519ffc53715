package io.courant.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.CourantProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A node with small bounds: one request at work, two in the queue, and few for each address. */
@Isolated("it counts what is answered in a time")
class AdmissionIT {

    private static final String TOKEN = "crt_only-so-much-at-a-time";
    private static final String[] BY_KEY = {"Authorization", "Bearer " + TOKEN};
    private static final String LIST = "/v1/articles?limit=1";
    private static final int QUOTA = 20;

    @TempDir
    static Path folder;
    private static EmbeddedPostgres database;
    private static CourantProcess courant;
    private static final ExecutorService CLIENTS = Executors.newCachedThreadPool();

    @BeforeAll
    static void start() throws IOException {
        database = EmbeddedPostgres.builder().setDataDirectory(folder.resolve("data")).start();
        courant = CourantProcess.start(Files.createDirectories(folder.resolve("node")), "COURANT_ADMIN_TOKEN=" + TOKEN,
                "COURANT_CACHE_SIZE=0", "COURANT_RATE_ADDRESS=" + QUOTA, "COURANT_RATE_KEY=1000", "COURANT_QUEUE_RUNNING=1",
                "COURANT_QUEUE_WAITING=2", "COURANT_QUEUE_PATIENCE=PT3S", "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING=true",
                "QUARKUS_DATASOURCE_JDBC_URL=" + database.getJdbcUrl("postgres", "postgres"), "QUARKUS_DATASOURCE_USERNAME=postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        CLIENTS.shutdownNow();
        courant.close();
        database.close();
    }

    private static HttpResponse<String> from(String address, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("X-Forwarded-For", address));
        return courant.get(LIST, all.toArray(String[]::new));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void anAddressHasAQuotaOfItsOwn() {
        HttpResponse<String> answer = from("192.0.2.1");
        assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"address\";q=20;w=60");
        assertThat(header(answer, "RateLimit")).isEqualTo("\"address\";r=19;t=3");
        int asked = 1;
        while (answer.statusCode() == 200) {
            answer = from("192.0.2.1");
            asked++;
        }
        // one comes back every three seconds
        assertThat(asked).isGreaterThan(QUOTA).isLessThan(2 * QUOTA);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(answer, "RateLimit")).startsWith("\"address\";r=0;t=");
        assertThat(Integer.parseInt(header(answer, "Retry-After"))).isBetween(1, 3);
        assertThat(answer.body()).contains("\"/v1/problems/too-many-requests\"", "20 requests a minute");
        assertThat(from("192.0.2.2").statusCode()).as("from elsewhere").isEqualTo(200);
        assertThat(metric("courant_rate_refused_total")).isPositive();
    }

    @Test
    void whoSendsAKeyIsCountedByIt() {
        HttpResponse<String> answer = from("192.0.2.3", BY_KEY);
        assertThat(header(answer, "RateLimit")).startsWith("\"key\";r=9");
        assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"key\";q=1000;w=60");
        for (int i = 0; i < 2 * QUOTA; i++) {
            assertThat(from("192.0.2.3", BY_KEY).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void inventedTokensMakeNoQuota() {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 2 * QUOTA; i++) {
            statuses.add(from("192.0.2.4", "Authorization", "Bearer crt_invented" + i).statusCode());
        }
        assertThat(statuses).startsWith(200).contains(429);
    }

    @Test
    void someWaitAndTheRestIsToldToComeBack() throws Exception {
        try (Connection held = database.getPostgresDatabase().getConnection()) {
            lock(held);
            CompletableFuture<HttpResponse<String>> atWork = send(() -> courant.get(LIST, BY_KEY));
            await("courant_queue_working", 1);
            CompletableFuture<HttpResponse<String>> waits = send(() -> courant.get(LIST, BY_KEY));
            // what has a body waits with it
            CompletableFuture<HttpResponse<String>> brings = send(() -> courant.post("/v1/imports?publisher=The+Queue", TOKEN,
                    Api.page("Waiting", "12 March 2025", ("It waited, and nothing of it was lost. ".repeat(20) + "\n\n").repeat(300))));
            await("courant_queue_waiting", 2);

            HttpResponse<String> answer = courant.get(LIST, BY_KEY);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(header(answer, "Retry-After")).isEqualTo("1");
            assertThat(header(answer, "X-Request-Id")).isNotEmpty();
            assertThat(answer.body()).contains("\"/v1/problems/unavailable\"");
            assertThat(metric("courant_queue_refused_total")).isPositive();
            assertThat(courant.manage("/q/health").statusCode()).as("health does not wait").isEqualTo(200);

            held.commit();
            assertThat(atWork.get().statusCode()).isEqualTo(200);
            assertThat(waits.get().statusCode()).isEqualTo(200);
            assertThat(brings.get().statusCode()).as(brings.get().body()).isBetween(200, 201);
        }
        await("courant_queue_working", 0);
    }

    @Test
    void nobodyWaitsForEver() throws Exception {
        try (Connection held = database.getPostgresDatabase().getConnection()) {
            lock(held);
            CompletableFuture<HttpResponse<String>> atWork = send(() -> courant.get(LIST, BY_KEY));
            await("courant_queue_working", 1);
            HttpResponse<String> late = courant.get(LIST, BY_KEY);
            assertThat(late.statusCode()).isEqualTo(503);
            assertThat(header(late, "Retry-After")).isEqualTo("1");
            held.commit();
            assertThat(atWork.get().statusCode()).isEqualTo(200);
        }
        assertThat(courant.get(LIST, BY_KEY).statusCode()).isEqualTo(200);
    }

    @Test
    void whoWaitsForChangesIsInNobodysWay() throws Exception {
        CompletableFuture<HttpResponse<String>> polls = send(() -> courant.get("/v1/changes?wait=25", BY_KEY));
        await("courant_changes_waiting", 1);
        assertThat(courant.get(LIST, BY_KEY).statusCode()).isEqualTo(200);
        polls.cancel(true);
    }

    private static void lock(Connection held) throws SQLException {
        held.setAutoCommit(false);
        held.createStatement().execute("lock table article in access exclusive mode");
    }

    private interface Call {
        HttpResponse<String> run() throws IOException;
    }

    private static CompletableFuture<HttpResponse<String>> send(Call call) {
        Supplier<HttpResponse<String>> result = () -> {
            try {
                return call.run();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        };
        return CompletableFuture.supplyAsync(result, CLIENTS);
    }

    private static double metric(String name) {
        return courant.manage("/q/metrics").body().lines().filter(line -> line.startsWith(name)).map(line -> line.split(" ")[1])
                .mapToDouble(Double::parseDouble).sum();
    }

    private static void await(String metric, double value) {
        CourantProcess.await(() -> metric(metric) == value);
    }
}
