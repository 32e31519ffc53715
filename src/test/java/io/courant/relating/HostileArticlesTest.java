package io.courant.relating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Editor;
import io.courant.testing.Newsroom;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What newsrooms send by mistake, and others on purpose: all of it is looked at, and does no harm to what stands beside it. */
@ApiTest
class HostileArticlesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Relating relating;

    @Test
    void anArticleOfOneWordIsLikeNothing() {
        List<String> slugs = publish("Murrin", List.of(Map.of("headline", "Murrin", "body", "Murrin"), Map.of("headline", "Sedge", "body", "Sedge")));
        relate(slugs);
        for (String slug : slugs) {
            assertThat(related(slug)).isEmpty();
            assertThat(stories(slug)).isEmpty();
        }
    }

    @Test
    void anArticleOfTwoHundredThousandWordsFindsTheShortOneOfItsEvent() {
        String event = "The Wexcombe aqueduct lost its fourth arch on Monday. Surveyor Perdita Quaife had warned of the arch. ";
        List<String> slugs = publish("Long Wexcombe", List.of(Map.of("headline", "Wexcombe aqueduct loses its fourth arch", "body", event),
                Map.of("headline", "Fourth arch of Wexcombe aqueduct falls", "body", event
                        + IntStream.range(0, 200_000).mapToObj(n -> "w" + n % 9_973 + (n % 1_000 == 999 ? "\n\n" : "")).collect(Collectors.joining(" ")))));
        relate(slugs);
        assertThat(related(slugs.get(1))).startsWith(slugs.get(0));
        assertThat(related(slugs.get(0))).startsWith(slugs.get(1));
    }

    @Test
    void languagesMayBeUnknownOrMixedOrWrong() {
        List<String> slugs = publish("Babel", List.of(Map.of("language", "tlh", "headline", "Qo'noS 8847 ghItlh", "body", "Quvmoh 'ej batlh bIHeghjaj Torvexka."),
                Map.of("language", "ja", "headline", "Torvexka 8847 ist English", "body", "Пожар в порту, Feuer im Hafen, 港の火災, حريق في الميناء. Torvexka."),
                Map.of("language", "en", "headline", "Torvexka 👩‍👩‍👧 8847", "body", "🚢🔥 e\u0301\u0301\u0301 Torvexka 8847")));
        relate(slugs);
        slugs.forEach(slug -> assertThat(related(slug)).doesNotContain(slug));
    }

    @Test
    void ofManyCopiesFewAreShownAndAllAreOneStory() {
        String text = "The ferry Dunhaven Star ran onto the Cormer sandbank at dawn. Captain Ulla Brisco lowered two boats. "
                + "All forty passengers walked ashore at low water, and the Star was floated off in the afternoon.";
        List<String> slugs = publish("Copies", IntStream.range(0, 120).mapToObj(n -> Map.of("headline", "Dunhaven Star on Cormer sandbank",
                "body", text, "publishedAt", "2026-05-0" + (1 + n % 3) + "T10:00:00Z")).toList());
        relate(slugs);
        Set<String> told = new LinkedHashSet<>();
        for (String slug : slugs) {
            JsonPath links = Api.json("/v1/articles/" + slug + "/related?origin=computed");
            assertThat(links.<String>getList("items.type")).as("computed for %s", slug).containsExactly("republication", "republication");
            told.addAll(stories(slug));
        }
        assertThat(told).hasSize(1);
        String story = "/v1/stories/" + told.iterator().next();
        assertThat(Api.json(story).getInt("articleCount")).isEqualTo(120);

        tell(slugs.get(7), "Sundial of Brennick wins a prize", "The judges praised its gnomon of blue slate.");
        assertThat(stories(slugs.get(7))).as("a large story loses what tells of something else now").isEmpty();
        assertThat(Api.json(story).getInt("articleCount")).isEqualTo(119);
    }

    private void tell(String slug, String headline, String text) {
        String address = "/v1/editorial/articles/" + slug;
        Editor.patch(address, Editor.get(address).extract().header("ETag"), Map.of("headline", headline, "bodyText", text))
                .statusCode(200);
        relate(List.of(slug));
    }

    @Test
    void whatAllComesAtOnceIsSortedAsIfItHadComeOneByOne() {
        Map<String, Set<String>> byEvent = new HashMap<>();
        List<String> slugs = publish("Flood", IntStream.range(0, 200).mapToObj(n -> flood(n % 50, n / 50)).toList());
        for (int n = 0; n < slugs.size(); n++) {
            byEvent.computeIfAbsent("event " + n % 50, any -> new LinkedHashSet<>()).add(slugs.get(n));
        }
        relate(slugs);
        for (Set<String> event : byEvent.values()) {
            Set<String> told = new LinkedHashSet<>();
            for (String slug : event) {
                assertThat(related(slug).subList(0, 3)).allSatisfy(other -> assertThat(event).contains(other));
                told.addAll(stories(slug));
            }
            assertThat(told).hasSize(1);
            assertThat(Api.json("/v1/stories/" + told.iterator().next()).<String>getList("articles.slug")).containsExactlyInAnyOrderElementsOf(event);
        }
    }

    private static Map<String, String> flood(int event, int outlet) {
        String[] names = IntStream.range(0, 6).mapToObj(n -> invented(new Random(event * 7L + n))).toArray(String[]::new);
        List<String> texts = List.of("In %1$s the %2$s met with %3$s. Then %4$s left %5$s for %6$s, late.",
                "Late was %6$s when %4$s, who had left %5$s, sought %1$s. Met had %2$s and %3$s.",
                "%3$s and %2$s sat down at %1$s. To %6$s went %4$s; gone was %5$s.",
                "Gone from %5$s, %4$s is at %6$s. The talks of %2$s with %3$s in %1$s are over.");
        return Map.of("headline", "%s %s and %s".formatted(names[outlet % 3], names[3], names[4]), "body",
                texts.get(outlet).formatted((Object[]) names),
                "publishedAt", "2026-06-01T1%d:00:00Z".formatted(outlet));
    }

    private static String invented(Random random) {
        String letters = random.ints(7, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }

    @Test
    void aRunningTopicIsNotOneEvent() {
        LocalDate first = LocalDate.parse("2024-01-03");
        List<String> slugs = publish("Topic", IntStream.range(0, 60).mapToObj(week -> Map.of("headline", "Tharbeck canal works: week by week",
                "body", "The works on the Tharbeck canal went on. Engineer Rosalba Finch counted %d barges and %d cranes at the %s lock."
                        .formatted(100 + week * 7, 10 + week, invented(new Random(week))),
                "publishedAt", first.plusWeeks(week) + "T09:00:00Z")).toList());
        relate(slugs);
        Map<String, Long> sizes = slugs.stream().flatMap(slug -> stories(slug).stream())
                .collect(Collectors.groupingBy(story -> story, Collectors.counting()));
        assertThat(sizes.values()).as("stories of a year").hasSizeGreaterThan(1).allSatisfy(size -> assertThat(size).isLessThan(40));
        assertThat(related(slugs.get(30))).as("it is related all the same").hasSize(10);
    }

    @Test
    void anArticleThatTellsOfSomethingElseNowIsLinkedNoMore() {
        String owls = "The barn owls of Pellow tower hatched five chicks. Ranger Isolde Marchbank ringed them on Friday.";
        List<String> slugs = publish("Owls", List.of(Map.of("headline", "Five owl chicks hatch in Pellow tower", "body", owls),
                Map.of("headline", "Ranger rings Pellow tower owls", "body", owls + " Marchbank has ringed owls at Pellow since spring."),
                Map.of("headline", "Owls of Pellow tower ringed", "body", "All five. " + owls)));
        relate(slugs);
        String changed = slugs.get(2);
        assertThat(related(slugs.get(0))).contains(changed);
        String tag = tag(slugs.get(0));
        tell(changed, "Tax on window glass repealed", "Parliament repealed the glass levy by nine votes.");
        assertThat(related(slugs.get(0))).startsWith(slugs.get(1)).doesNotContain(changed);
        assertThat(related(changed)).doesNotContainAnyElementsOf(slugs.subList(0, 2));
        assertThat(stories(changed)).isEmpty();
        assertThat(Api.json("/v1/stories/" + stories(slugs.get(0)).get(0)).<String>getList("articles.slug"))
                .containsExactlyInAnyOrder(slugs.get(0), slugs.get(1));
        assertThat(tag(slugs.get(0))).isNotEqualTo(tag);
    }

    @Test
    void whatIsTakenDownVanishesBeforeAnythingIsRelatedAnew() {
        String text = "The tide mill at Orrin was sold to its miller, Gwenda Tallis, for a crown. She has ground rye there for years.";
        List<String> slugs = publish("Mill", List.of(Map.of("headline", "Orrin tide mill sold to its miller", "body", text),
                Map.of("headline", "Miller buys Orrin tide mill", "body", text), Map.of("headline", "A crown for Orrin tide mill", "body", text)));
        relate(slugs);
        String story = stories(slugs.get(0)).get(0);
        Newsroom.move(slugs.get(1), "takedown", Map.of("notice", "Told to."));
        assertThat(related(slugs.get(0))).startsWith(slugs.get(2)).doesNotContain(slugs.get(1));
        assertThat(related(slugs.get(2))).startsWith(slugs.get(0)).doesNotContain(slugs.get(1));
        assertThat(Api.json("/v1/stories/" + story).<String>getList("articles.slug")).containsExactlyInAnyOrder(slugs.get(0), slugs.get(2));
        assertThat(Api.get("/v1/stories/" + story + "/timeline").extract().asString()).doesNotContain(slugs.get(1));
    }

    /** Imports them, and gives their slugs, in order. */
    private static List<String> publish(String outlet, List<Map<String, String>> articles) {
        String lines = IntStream.range(0, articles.size()).mapToObj(n -> {
            Map<String, String> document = new LinkedHashMap<>(Map.of("externalId", outlet + n, "publisher", outlet + " Gazette",
                    "publishedAt", "2026-05-04T10:00:00Z"));
            document.putAll(articles.get(n));
            return text(document);
        }).collect(Collectors.joining("\n"));
        String answer = Api.as(Api.TOKEN).contentType("application/x-ndjson; charset=UTF-8").body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports").then().statusCode(200).extract().asString();
        assertThat(answer).contains("\"failed\":0");
        return answer.lines().filter(line -> line.contains("\"slug\"")).map(line -> JsonPath.from(line).getString("slug")).toList();
    }

    private void relate(List<String> slugs) {
        List<UUID> ids = slugs.stream().map(slug -> UUID.fromString(Api.json("/v1/articles/" + slug).getString("id"))).toList();
        for (int from = 0; from < ids.size(); from += 64) {
            assertThat(relating.relate(ids.subList(from, Math.min(from + 64, ids.size())))).isTrue();
        }
    }

    private static List<String> related(String slug) {
        return Api.json("/v1/articles/" + slug + "/related?origin=computed").getList("items.article.slug");
    }

    private static List<String> stories(String slug) {
        return Api.json("/v1/articles/" + slug + "?include=story").getList("story.slug");
    }

    private static String tag(String slug) {
        return Api.get("/v1/articles/" + slug + "?include=related").extract().header("ETag");
    }

    private static String text(Map<String, String> document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
