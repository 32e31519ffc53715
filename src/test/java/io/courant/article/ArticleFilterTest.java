package io.courant.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every filter of the list of articles, held against the same choice made by hand among all articles of the demo. */
@ApiTest
class ArticleFilterTest {

    private static final String DEMO =
            "/v1/articles?limit=100&publisher=the-aldous-courier,northmere-wire,hollin-ledger,kestrel-bay-post,strait-and-shore&";

    /** An article, as far as filters look at it. */
    record Filed(String id, String slug, String section, String publisher, Set<String> tags, Set<String> authors,
            Set<String> sources, Instant at) {}

    @Test
    void aLanguageIsTheSameInAnyCase() {
        assertThat(Api.json("/v1/articles?language=EN&limit=1").getList("items")).isNotEmpty();
    }

    @Test
    void theDemoHasSomethingToFilter() {
        assertThat(demo()).hasSize(49);
    }

    @Test
    void sectionMeansAnyOfThem() {
        same("section=politics", one -> one.section().equals("politics"));
        same("section=politics,health", one -> Set.of("politics", "health").contains(one.section()));
        same("section=-politics,-health", one -> !Set.of("politics", "health").contains(one.section()));
    }

    @Test
    void tagsMeanAnyAllAndNot() {
        same("tag=transport", one -> one.tags().contains("transport"));
        same("tag=transport,skarn", one -> one.tags().contains("transport") || one.tags().contains("skarn"));
        same("tag=transport&tag=aldous-sound-tunnel", one -> one.tags().containsAll(Set.of("transport", "aldous-sound-tunnel")));
        same("tag=-transport", one -> !one.tags().contains("transport"));
        same("tag=aldous-sound-tunnel,skarn&tag=transport,-budget", one -> !one.tags().contains("budget")
                && one.tags().contains("transport") && (one.tags().contains("aldous-sound-tunnel") || one.tags().contains("skarn")));
    }

    @Test
    void publisherMeansTheOutlet() {
        same("publisher=hollin-ledger", one -> one.publisher().equals("hollin-ledger"));
        same("publisher=-hollin-ledger,-northmere-wire",
                one -> !Set.of("hollin-ledger", "northmere-wire").contains(one.publisher()));
    }

    @Test
    void authorMeansTheByline() {
        same("author=nell-forsythe", one -> one.authors().contains("nell-forsythe"));
        same("author=runa-telford&author=rowan-ingleby", one -> one.authors().containsAll(Set.of("runa-telford", "rowan-ingleby")));
        same("author=-nell-forsythe,-colm-aldery",
                one -> !one.authors().contains("nell-forsythe") && !one.authors().contains("colm-aldery"));
    }

    @Test
    void sourceMeansWhoIsQuotedOrNamed() {
        same("source=mara-teague", one -> one.sources().contains("mara-teague"));
        same("source=mara-teague,ilse-varga", one -> one.sources().contains("mara-teague") || one.sources().contains("ilse-varga"));
        same("source=-mara-teague", one -> !one.sources().contains("mara-teague"));
    }

    @Test
    void publishedAfterIncludesItsMomentAndBeforeDoesNot() {
        Instant moment = demo().get(20).at();
        same("publishedAfter=" + moment, one -> !one.at().isBefore(moment));
        same("publishedBefore=" + moment, one -> one.at().isBefore(moment));
        same("publishedAfter=2026-10-01&publishedBefore=2026-10-08",
                one -> !one.at().isBefore(Instant.parse("2026-10-01T00:00:00Z")) && one.at().isBefore(Instant.parse("2026-10-08T00:00:00Z")));
    }

    @Test
    void aMomentMayHaveAnOffset() {
        Instant moment = demo().get(20).at();
        String elsewhere = moment.atOffset(java.time.ZoneOffset.ofHours(5)).toString();
        same("publishedAfter=" + elsewhere.replace("+", "%2B"), one -> !one.at().isBefore(moment));
        same("publishedAfter=" + elsewhere, one -> !one.at().isBefore(moment));
    }

    @Test
    void filtersAreAndedTogether() {
        same("tag=transport&section=politics,business&publishedAfter=2026-09-25", one -> one.tags().contains("transport")
                && Set.of("politics", "business").contains(one.section()) && one.at().isAfter(Instant.parse("2026-09-25T00:00:00Z")));
    }

    @Test
    void idsAndSlugsNameTheArticles() {
        List<Filed> all = demo();
        same("ids=" + all.get(3).id() + "," + all.get(7).id(), one -> one.equals(all.get(3)) || one.equals(all.get(7)));
        same("slugs=" + all.get(3).slug() + ",no-such-slug", one -> one.equals(all.get(3)));
        same("ids=-" + all.get(3).id(), one -> !one.equals(all.get(3)));
        same("slugs=-" + all.get(3).slug(), one -> !one.equals(all.get(3)));
    }

    @Test
    void excludeTakesIdsAndSlugs() {
        List<Filed> all = demo();
        same("exclude=" + all.get(0).id() + "," + all.get(1).slug(), one -> !all.subList(0, 2).contains(one));
        same("exclude=" + all.get(0).id() + "&exclude=" + all.get(1).slug(), one -> !all.subList(0, 2).contains(one));
    }

    /** What excludes already cannot be turned round; it must not be ignored either. */
    @Test
    void excludeTakesNoNot() {
        Api.get("/v1/articles?exclude=-world-news").statusCode(400);
    }

    @Test
    void labelsAndSourcesAreNamedByIdAsWell() {
        String section = Api.json("/v1/sections/politics").getString("id");
        same("section=" + section, one -> one.section().equals("politics"));
        same("section=-" + section, one -> !one.section().equals("politics"));
        String source = Api.json("/v1/sources/mara-teague").getString("id");
        same("source=" + source, one -> one.sources().contains("mara-teague"));
    }

    @Test
    void languageIsTheArticles() {
        same("language=en", one -> true);
        same("language=-de", one -> true);
        assertThat(Api.json(DEMO + "language=de,-en").getList("items")).isEmpty();
    }

    @Test
    void changedAfterIncludesItsMoment() {
        Map<String, Object> newest = Api.json(DEMO + "sort=-updatedAt").getMap("items[0]");
        Instant changed = Instant.parse((String) newest.get("updatedAt"));
        assertThat(Api.json(DEMO + "changedAfter=" + changed).getList("items.id")).containsExactly(newest.get("id"));
        assertThat(Api.json(DEMO + "changedAfter=" + changed.plusNanos(1_000)).getList("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"section=no-such", "tag=no-such", "source=no-such", "publisher=no-such", "author=no-such", "language=xx", "slugs=no-such",
        "tag=transport&tag=no-such", "q=zzyzxqua", "section=politics&section=health", "publishedAfter=2100-01-01"})
    void whatNobodyHasMatchesNothing(String filter) {
        assertThat(Api.json("/v1/articles?" + filter).getList("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"section=", "tag=,", "publisher=%20", "ids=", "exclude=", "tag=transport&tag=", "q=", "publishedAfter=",
        "language=", "sort=", "limit=", "after=", "count=", "fields=", "include=", "view=", "excerpt=", "section=-", "section"})
    void aFilterThatSaysNothingIsRefusedAndNotIgnored(String filter) {
        assertThat(Api.get("/v1/articles?" + filter).statusCode(400).extract().jsonPath().getString("errors[0].field"))
                .isEqualTo(filter.replaceAll("=.*", ""));
    }

    private static void same(String filter, Predicate<Filed> byHand) {
        List<String> expected = demo().stream().filter(byHand).map(Filed::id).toList();
        assertThat(Api.json(DEMO + filter).getList("items.id", String.class)).as(filter).isEqualTo(expected).isNotEmpty();
    }

    private static List<Filed> demo() {
        List<Map<String, Object>> items = Api.json(DEMO + "view=full&body=none&include=sources").getList("items");
        return items.stream().map(one -> new Filed((String) one.get("id"), (String) one.get("slug"), slug(one.get("section")),
                slug(one.get("publisher")), slugs(one.get("tags")), slugs(one.get("authors")), slugs(one.get("sources")),
                Instant.parse((String) one.get("publishedAt")))).toList();
    }

    private static String slug(Object ref) {
        return (String) ((Map<?, ?>) ref).get("slug");
    }

    private static Set<String> slugs(Object refs) {
        return ((List<?>) refs).stream().map(ArticleFilterTest::slug).collect(Collectors.toSet());
    }
}
