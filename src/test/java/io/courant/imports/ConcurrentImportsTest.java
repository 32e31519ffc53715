package io.courant.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Imports that come at once neither fail nor make the same thing twice. */
@ApiTest
class ConcurrentImportsTest {

    private static final int AT_ONCE = 16;
    private static final String PAGE = Api.page("Storm Petrel", "1 June 2025", "Nothing happened. All were glad.");

    @Test
    void theSamePageSentManyTimesAtOnceMakesOneArticle() throws Exception {
        List<JsonPath> answers = atOnce(number -> PAGE, "Petrel One");
        assertThat(answers).extracting(answer -> answer.getString("outcome")).containsOnlyOnce("created")
                .filteredOn("unchanged"::equals).hasSize(AT_ONCE - 1);
        assertThat(answers).extracting(answer -> answer.getString("article.id")).containsOnly(
                answers.get(0).getString("article.id"));
        assertThat(Api.json("/v1/articles?publisher=petrel-one&count=exact").getInt("count")).isEqualTo(1);
    }

    @Test
    void manyPagesOfOneHeadlineAtOnceAreAllStored() throws Exception {
        List<JsonPath> answers = atOnce(number -> PAGE.replace("1 June", number + " June"), "Petrel Two");
        assertThat(answers).extracting(answer -> answer.getString("outcome")).containsOnly("created");
        assertThat(answers).extracting(answer -> answer.getString("article.slug")).doesNotHaveDuplicates();
        assertThat(answers).extracting(answer -> answer.getString("article.publisher.id")).containsOnly(
                answers.get(0).getString("article.publisher.id"));
        assertThat(Api.json("/v1/articles?publisher=petrel-two&count=exact").getInt("count")).isEqualTo(AT_ONCE);
    }

    @Test
    void aNewPublisherThatManyNameAtOnceIsMadeOnce() throws Exception {
        atOnce(number -> PAGE.replace("1 June", number + " June"), "Petrel Three");
        assertThat(Api.json("/v1/sources?q=Petrel Three&count=exact".replace(" ", "%20")).getInt("count")).isEqualTo(1);
    }

    @Test
    void pagesAndFilesOfOneOutletWithOneHeadlineAtOnceAreAllStored() throws Exception {
        String[] documents = IntStream.rangeClosed(1, 120).mapToObj(number -> Bulk.document("Petrel Four", "p" + number,
                "The Storm Petrel affair keeps the harbour awake", "\"tags\": [\"Petrels\"]")).toArray(String[]::new);
        ExecutorService senders = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<JsonNode>>> files = List.of(senders.submit(() -> Bulk.send(documents)),
                    senders.submit(() -> Bulk.send(documents)));
            assertThat(atOnce(number -> PAGE.replace("1 June", number + " June"), "Petrel Four"))
                    .extracting(answer -> answer.getString("outcome")).containsOnly("created");
            List<String> outcomes = new ArrayList<>(Bulk.outcomes(files.get(0).get()));
            outcomes.addAll(Bulk.outcomes(files.get(1).get()));
            assertThat(outcomes).containsOnly("created", "unchanged").filteredOn("created"::equals).hasSize(120);
        } finally {
            senders.shutdown();
        }
        assertThat(Api.json("/v1/articles?publisher=petrel-four&count=exact").getInt("count")).isEqualTo(120 + AT_ONCE);
    }

    private static List<JsonPath> atOnce(IntFunction<String> page, String publisher) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<JsonPath>> calls = IntStream.rangeClosed(1, AT_ONCE).mapToObj(number -> (Callable<JsonPath>) () ->
                    Api.importPage(page.apply(number), Map.of("publisher", publisher, "publish", true)).extract().jsonPath())
                    .toList();
            return senders.invokeAll(calls).stream().map(ConcurrentImportsTest::answer).toList();
        } finally {
            senders.shutdown();
        }
    }

    private static JsonPath answer(Future<JsonPath> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
