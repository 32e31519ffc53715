package io.courant.article;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.courant.testing.Stored;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two writers at once: nobody's change is lost, and nobody is told of somebody else's collision. */
@ApiTest
class ConcurrentEditsTest {

    private static final String DESK = "/v1/editorial/articles/";
    private static final int WRITERS = 8;
    private static final int WRITES = 1_000;

    @Inject
    Stored stored;

    @Inject
    DataSource database;

    @Test
    void noUpdateIsLostInAThousandRacingWrites() throws Exception {
        String slug = Newsroom.draft("Corncrake counts 0");
        AtomicInteger made = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        together(WRITERS, () -> {
            while (made.get() + refused.get() < WRITES) {
                Response seen = Newsroom.send(GET, DESK + slug, null).extract().response();
                int count = Integer.parseInt(seen.jsonPath().getString("headline").replaceAll("\\D", ""));
                int status = Newsroom.send(PATCH, DESK + slug, Map.of("headline", "Corncrake counts " + (count + 1)),
                        Map.of("If-Match", seen.header("ETag"))).extract().statusCode();
                assertThat(status).isIn(200, 412);
                (status == 200 ? made : refused).incrementAndGet();
            }
            return null;
        });
        assertThat(Newsroom.get(DESK + slug).getString("headline")).isEqualTo("Corncrake counts " + made.get());
        assertThat(Newsroom.get(DESK + slug).getInt("version")).isEqualTo(made.get() + 1);
        assertThat(refused.get()).as("they did race").isPositive();
    }

    @Test
    void everyoneGetsASlugOfTheSameHeadline() throws Exception {
        List<String> slugs = together(WRITERS, () -> Newsroom.draft("Corncrakes at once"));
        assertThat(slugs).doesNotHaveDuplicates().contains("corncrakes-at-once");
    }

    @Test
    void oneOfManyGetsAGivenSlug() throws Exception {
        List<Integer> statuses = together(WRITERS, () -> Newsroom.send(POST, "/v1/editorial/articles",
                Newsroom.article("Corncrake given", "slug", "corncrake-given")).extract().statusCode());
        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
    }

    @Test
    void whoeverGivesNoSlugIsNotRefusedForWhoGivesTheSame() throws Exception {
        for (int round = 0; round < 5; round++) {
            String headline = "Corncrake mixed " + round;
            String slug = "corncrake-mixed-" + round;
            AtomicInteger turn = new AtomicInteger();
            List<Integer> statuses = together(WRITERS, () -> {
                boolean free = turn.getAndIncrement() % 2 == 0;
                int status = Newsroom.send(POST, "/v1/editorial/articles", free ? Newsroom.article(headline)
                        : Newsroom.article("Corncrake given", "slug", slug)).extract().statusCode();
                return free ? status : 0;
            });
            assertThat(statuses).containsOnly(201, 0);
        }
    }

    @Test
    void everyStoryOfTheSameTitleGetsASlug() throws Exception {
        List<Integer> statuses = together(WRITERS, () -> Newsroom.send(POST, "/v1/editorial/stories",
                Map.of("title", "Corncrakes told at once")).extract().statusCode());
        assertThat(statuses).containsOnly(201);
    }

    @Test
    void anUpsertThatComesManyTimesAtOnceMakesOneArticle() throws Exception {
        String path = "/v1/editorial/publishers/" + Newsroom.PUBLISHER + "/articles/corncrake-1";
        List<Integer> statuses = together(WRITERS, () -> Newsroom.send(io.restassured.http.Method.PUT, path,
                Newsroom.article("Corncrake upserted")).extract().statusCode());
        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 200);
        assertThat(stored.column("select version from article where external_id = 'corncrake-1'")).containsExactly("0");
    }

    @Test
    void aKeyedRequestThatComesManyTimesAtOnceIsCarriedOutOnce() throws Exception {
        Map<String, String> headers = Map.of("Idempotency-Key", "corncrake-key");
        List<String> ids = together(WRITERS, () -> Newsroom.send(POST, "/v1/editorial/articles",
                Newsroom.article("Corncrake keyed"), headers).statusCode(201).extract().jsonPath().getString("id"));
        assertThat(ids).containsOnly(ids.get(0));
        assertThat(stored.column("select id from article where headline = 'Corncrake keyed'")).containsExactly(ids.get(0));
    }

    @Test
    void twoLinksThatWouldCorrectEachOtherMakeNoCircle() throws Exception {
        String one = Newsroom.draft("Corncrake corrects one");
        String other = Newsroom.draft("Corncrake corrects other");
        AtomicInteger turn = new AtomicInteger();
        List<Integer> statuses = together(2, () -> {
            boolean first = turn.getAndIncrement() == 0;
            return Newsroom.send(io.restassured.http.Method.PUT, DESK + (first ? one : other) + "/related", Map.of("items",
                    List.of(Map.of("article", first ? other : one, "type", "corrects")))).extract().statusCode();
        });
        assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        Newsroom.send(POST, DESK + one + "/takedown", Map.of("notice", "x")).statusCode(200).body("slug", equalTo(one));
    }

    @Test
    void anEditThatMeetsAMergeOfItsPublisherWaitsForItAndDoesNotLockItOut() throws Exception {
        String slug = Newsroom.draft("Corncrake meets a merge");
        try (Connection merging = database.getConnection(); Statement sql = merging.createStatement()) {
            merging.setAutoCommit(false);
            sql.execute("select pg_advisory_xact_lock(hashtext('courant.source'))");
            CompletableFuture<Integer> edit = CompletableFuture.supplyAsync(() -> Newsroom.send(PATCH, DESK + slug,
                    Map.of("headline", "Corncrake met a merge")).extract().statusCode());
            while (stored.column("select 1 from pg_locks where locktype = 'advisory' and not granted").isEmpty()) {
                Thread.sleep(20);
            }
            sql.execute("update article set updated_at = updated_at where slug = '" + slug + "'");
            merging.commit();
            assertThat(edit.get()).isEqualTo(200);
        }
    }

    private static <T> List<T> together(int many, Callable<T> what) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(many);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : writers.invokeAll(java.util.Collections.nCopies(many, what))) {
                results.add(result.get());
            }
            return results;
        } finally {
            writers.shutdownNow();
        }
    }
}
