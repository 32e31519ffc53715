package io.courant.source;

import static io.courant.source.EditorialSourceTest.make;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.AtOnce;
import io.courant.testing.Editor;
import io.courant.testing.Stored;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two sources that are one become one: nothing that refers to them is lost, and every key leads to the one that stays. */
@ApiTest
class SourceMergeTest {

    private static final String SOURCES = "/v1/editorial/sources/";

    @Inject
    Stored stored;

    @Test
    void quotesAndCitationsMoveAndAnArticleThatCitesBothCitesOne() throws Exception {
        bring("Korvmol", "“The mole will hold for a winter,” said Jorun Halvdan.",
                "“We have poured the last block,” said Petra Lindqvist, an engineer.",
                "“The mole was never finished,” said Jorun Halvdansen, warden of the pier.",
                "“Nobody asked the fishermen,” said Odd Tveit, a fisherman.");
        merge("jorun-halvdansen", "jorun-halvdan").statusCode(200).body("slug", equalTo("jorun-halvdan"))
                .body("aliases", contains("Jorun Halvdansen")).body("articleCount", equalTo(1)).body("quoteCount", equalTo(2))
                .body("version", equalTo(2));
        JsonPath sources = Api.json("/v1/articles/the-korvmol-affair-keeps-the-harbour-awake/sources");
        assertThat(sources.getList("items.slug")).containsExactly("jorun-halvdan", "petra-lindqvist", "odd-tveit");
        assertThat(sources.getString("items[0].role")).isEqualTo("warden of the pier");
        assertThat(sources.getInt("items[0].quotes")).isEqualTo(2);
        assertThat(places("Korvmol")).containsExactly("0", "1", "2");
        assertThat(Api.json("/v1/quotes?source=jorun-halvdan&count=exact").getInt("count")).isEqualTo(2);
    }

    @Test
    void theFirstPlaceIsKeptAlsoWhereTheDuplicateHadIt() throws Exception {
        bring("Brennick", "“The mole will hold,” said Aksel Torvald, warden of the lock.",
                "“So it will,” said Signe Moe, a cook.",
                "“It will not,” said Aksel Torvaldsen, a sailor.", "“Ask the sea,” said Ragna Nes, a pilot.");
        merge("aksel-torvald", "aksel-torvaldsen").statusCode(200);
        JsonPath sources = Api.json("/v1/articles/the-brennick-affair-keeps-the-harbour-awake/sources");
        assertThat(sources.getList("items.slug")).containsExactly("aksel-torvaldsen", "signe-moe", "ragna-nes");
        assertThat(sources.getString("items[0].role")).isEqualTo("warden of the lock");
        assertThat(places("Brennick")).containsExactly("0", "1", "2");
    }

    @Test
    void articlesMoveWithTheirPublisherAndAreNotTouchedAndImportsFindItByItsOldName() {
        String page = bring("Tasselby", "“The mole will hold,” said Unn Moberg, a welder.").getString("article.publisher.slug");
        String article = "/v1/articles/the-tasselby-affair-keeps-the-harbour-awake";
        String updated = Api.json(article).getString("updatedAt");
        make("The Tasselby", "publisher");
        merge(page, "the-tasselby").statusCode(200).body("articleCount", equalTo(1));
        assertThat(Api.json(article).getString("publisher.slug")).isEqualTo("the-tasselby");
        assertThat(Api.json(article).getString("updatedAt")).isEqualTo(updated);
        assertThat(Api.json(article).getInt("version")).isEqualTo(1);
        JsonPath again = bring("Tasselby", "“The mole will hold,” said Unn Moberg, a welder.");
        assertThat(again.getString("outcome")).isEqualTo("unchanged");
        assertThat(Api.json("/v1/articles?publisher=tasselby-post&count=exact").getInt("count")).isEqualTo(1);
    }

    @Test
    void aSpeakerIsFoundByTheNameOfTheDuplicateFromThenOn() {
        bring("Orrelin", "“The mole will hold,” said Vidar Kross, a welder.");
        make("Vidar Krosshaug", "person");
        merge("vidar-kross", "vidar-krosshaug").statusCode(200);
        assertThat(bring("Orrelins", "“It has held,” said Vidar Kross.").getString("article.quotes[0].speaker.slug"))
                .isEqualTo("vidar-krosshaug");
    }

    @Test
    void aliasesIdsAndAffiliatedSourcesMove() {
        Editor.post("/v1/editorial/sources", Map.of("name", "Sjodrag Union", "kind", "organization",
                "aliases", List.of("PU", "Sjodrags"),
                "externalIds", Map.of("wikidata", "Q1", "isni", "1"))).statusCode(201);
        Editor.post("/v1/editorial/sources", Map.of("name", "Union of Sjodrag", "kind", "organization",
                "aliases", List.of("Sjodrags"),
                "externalIds", Map.of("wikidata", "Q2"))).statusCode(201);
        Editor.post("/v1/editorial/sources", Map.of("name", "Sjodrag Member", "kind", "person", "affiliation", "sjodrag-union"))
                .statusCode(201);
        merge("sjodrag-union", "union-of-sjodrag").statusCode(200)
                .body("aliases", contains("PU", "Sjodrag Union", "Sjodrags"))
                .body("externalIds", equalTo(Map.of("wikidata", "Q2", "isni", "1")));
        Editor.get(SOURCES + "sjodrag-member").body("affiliation", equalTo("union-of-sjodrag")).body("version", equalTo(2));
    }

    @Test
    void everyKeyLeadsToTheOneThatStaysHoweverLongTheChain() throws Exception {
        List<String> slugs = IntStream.range(0, 4).mapToObj(number -> make("Chain " + "abcd".charAt(number), "person")).toList();
        String first = Editor.get(SOURCES + slugs.get(0)).extract().path("id");
        merge(slugs.get(0), slugs.get(1)).statusCode(200);
        merge(slugs.get(1), slugs.get(2)).statusCode(200);
        merge(slugs.get(2), slugs.get(3)).statusCode(200).body("aliases", contains("Chain a", "Chain b", "Chain c"));
        for (String key : List.of(slugs.get(0), slugs.get(1), slugs.get(2), first, first.toUpperCase())) {
            Editor.get(SOURCES + key).statusCode(200).body("slug", equalTo(slugs.get(3)));
        }
        assertThat(stored.column("select distinct t.slug from source s join source t on t.id = s.merged_into"
                + " where s.name like 'Chain _'")).containsExactly(slugs.get(3));
        Editor.patch(SOURCES + first, "*", Map.of("description", "Found by an old id.")).statusCode(200)
                .body("slug", equalTo(slugs.get(3)));
        Editor.get("/v1/editorial/sources?q=chain&kind=person").body("items.slug", contains(slugs.get(3)));
        Editor.delete(SOURCES + first, "*").statusCode(204);
        assertThat(stored.column("select count(*) from source where name like 'Chain _'")).containsExactly("0");
    }

    @Test
    void aMergeIsWrittenDownAtBothEnds() throws Exception {
        String old = Editor.get(SOURCES + make("Audited One", "person")).extract().path("id");
        String into = Editor.get(SOURCES + make("Audited Two", "person")).extract().path("id");
        merge(old, into).statusCode(200);
        assertThat(stored.column("select action || ' ' || detail from audit_entry where item = 'source:" + old
                + "' order by id desc"))
                .startsWith("merge into source:" + into);
        assertThat(stored.column("select action from audit_entry where item = 'source:" + into + "' order by id desc"))
                .startsWith("update");
    }

    @Test
    void whatCannotBeMergedIsRefused() {
        String slug = make("Merge Alone", "person");
        Map.of("no-such-source", "is not known", slug, "another source", "", "is missing").forEach((into, message) ->
                merge(slug, into).statusCode(422).body("errors[0].field", equalTo("into"))
                        .body("errors[0].message", containsString(message)));
        Editor.post(SOURCES + slug + "/merge", "{}", "If-Match", "*").statusCode(422);
        Editor.post(SOURCES + slug + "/merge", "{\"from\": \"x\"}", "If-Match", "*").statusCode(400);
        Editor.post(SOURCES + slug + "/merge", Map.of("into", "mara-teague")).statusCode(428);
        Editor.post(SOURCES + slug + "/merge", Map.of("into", "mara-teague"), "If-Match", "\"9\"").statusCode(412);
        merge("no-such-source", slug).statusCode(404);
    }

    @Test
    void twoPublishersOfTheSameExternalIdAreNotMerged() {
        String url = "https://skua.example/mole";
        String page = Api.page("Skua", "4 May 2025", "Nothing happened. All were glad.");
        List.of("Skua One", "Skua Two").forEach(publisher ->
                Api.importPage(page, Map.of("publisher", publisher, "publish", true, "url", url)).statusCode(201));
        merge("skua-one", "skua-two").statusCode(409).body("type", equalTo("/v1/problems/illegal-move"))
                .body("detail", containsString("externalId (1)"));
        make("Skua Person", "person");
        merge("skua-one", "skua-person").statusCode(422).body("errors[0].message", containsString("must be a publisher"));
        assertThat(Api.json("/v1/articles?publisher=skua-one&count=exact").getInt("count")).isEqualTo(1);
    }

    @Test
    void tooManyNamesTogetherAreRefused() {
        List<String> names = IntStream.range(0, 50).mapToObj(number -> "Crowd " + number).toList();
        Editor.post("/v1/editorial/sources", Map.of("name", "Crowded", "kind", "person", "aliases", names)).statusCode(201);
        merge(make("Crowding", "person"), "crowded").statusCode(409).body("detail", containsString("more than 50 names"));
        Editor.get(SOURCES + "crowding").body("slug", equalTo("crowding")).body("version", equalTo(1));
    }

    @Test
    void whatBelongsToItsDuplicateDoesNotBelongToItself() {
        List<String> slugs = IntStream.range(0, 4).mapToObj(number -> make("Nest " + "abcd".charAt(number), "organization"))
                .toList();
        for (int i = 1; i < slugs.size(); i++) {
            Editor.patch(SOURCES + slugs.get(i - 1), "*", Map.of("affiliation", slugs.get(i))).statusCode(200);
        }
        merge(slugs.get(2), slugs.get(0)).statusCode(409).body("detail", containsString("by way of Nest b"));
        merge(slugs.get(1), slugs.get(0)).statusCode(200).body("affiliation", equalTo(slugs.get(2)));
        merge(slugs.get(0), slugs.get(3)).statusCode(200).body("affiliation", nullValue());
        Editor.get(SOURCES + slugs.get(2)).body("affiliation", equalTo(slugs.get(3)));
    }

    @Test
    void twoMergesThatCrossMakeNoCircle() throws Exception {
        for (int round = 0; round < 10; round++) {
            String a = make("Crossing Alpha " + round, "person");
            String b = make("Crossing Beta " + round, "person");
            List<Integer> statuses = AtOnce.run(List.of(() -> merge(a, b).extract().statusCode(),
                    () -> merge(b, a).extract().statusCode()));
            assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        }
        assertThat(stored.column("select count(*) from source s join source t on t.id = s.merged_into"
                + " where t.merged_into is not null")).containsExactly("0");
        assertThat(stored.column("select count(*) from source where name like 'Crossing %' and merged_into is null"))
                .containsExactly("10");
    }

    @Test
    void aMergeThatIsSentAgainIsCarriedOutOnce() {
        String slug = make("Resent One", "person");
        make("Resent Two", "person");
        String first = again(slug);
        assertThat(again(slug)).isEqualTo(first);
        Editor.get(SOURCES + "resent-two").body("version", equalTo(2));
    }

    private static String again(String slug) {
        return Editor.request().contentType("application/json").header("If-Match", "\"1\"").header("Idempotency-Key", "resent")
                .body("{\"into\": \"resent-two\"}").post(SOURCES + slug + "/merge").then().statusCode(200).extract().asString();
    }

    private static JsonPath bring(String word, String... paragraphs) {
        return Api.importPage(Api.page(word, "4 May 2025", paragraphs), Map.of("publisher", word + " Post", "publish", true))
                .extract().jsonPath();
    }

    private static ValidatableResponse merge(String key, String into) {
        return Editor.post(SOURCES + key + "/merge", Map.of("into", into), "If-Match", "*");
    }

    private List<String> places(String word) throws Exception {
        return stored.column("select position from article_source l join article a on a.id = l.article_id"
                + " where a.headline like '%" + word + "%' order by position");
    }
}
