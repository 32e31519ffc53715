package io.courant.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Contract;
import io.courant.imports.HiddenByEditors.Way;
import io.courant.testing.Contract.Operation;
import io.courant.testing.Newsroom;
import io.courant.testing.Stored;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Design rule: nobody learns anything of what is not visible. Whoever asks for something hidden gets the very answer, but
 * for their own words, that they get for something that never was.
 */
@ApiTest
class LeakTest {

    private static final String NEVER_A_SLUG = "xqzwtv";
    private static final String NEVER_AN_ID = "0199f3c2-0000-7000-8000-00000000f00d";
    private static final Map<String, String> EVERYTHING = Map.of("limit", "100", "count", "exact", "view", "full",
            "include", "sources,quotes,related,latest", "related.limit", "50", "latest.limit", "20", "excerpt", "500",
            "facets", "section,source,publisher,tag,language,month", "facets.limit", "100");
    private static final String SPEAKER = "Wendeline Harrow";
    private static final String KNOWN = SPEAKER + ", a rower, noted, “The harbour is for all of us.”";

    /** Another one at every run, and said when something leaks. */
    private static final long SEED = System.nanoTime();

    private static List<HiddenPieces> hidden;
    /** What readers have seen and must not see again: its addresses say so, and nothing says more. */
    private static List<HiddenPieces> gone;

    private final Map<String, String> aboutNever = new HashMap<>();

    @Inject
    Stored stored;

    @BeforeEach
    void hideThings() throws Exception {
        if (hidden == null) {
            Api.importPage(Api.page("Avocet", "5 May 2025", KNOWN), Map.of("publisher", "Avocet Post", "publish", true));
            hidden = new ArrayList<>(List.of(HiddenPieces.bring("Dravoxel", "5 May 2025", SPEAKER, false, stored),
                    HiddenPieces.bring("Quonzibar", "5 May 2030", SPEAKER, true, stored)));
            gone = new ArrayList<>();
            Random chance = new Random(SEED);
            for (Way way : Way.values()) {
                for (int i = 0; i < 2; i++) {
                    String visible = Newsroom.published("Curlewside " + way.ordinal() + i);
                    String stem = "Zanthriquo" + (char) ('a' + way.ordinal()) + (char) ('a' + i) + "vex";
                    (HiddenByEditors.notGone().anyMatch(way::equals) ? hidden : gone)
                            .add(HiddenByEditors.bring(stem, visible, way, chance, stored));
                }
            }
        }
    }

    @Test
    void thereIsSomethingToHide() {
        assertThat(hidden).allSatisfy(piece -> {
            assertThat(piece.slugs()).as("article and publisher, and whatever chance added").hasSizeGreaterThanOrEqualTo(2);
            assertThat(piece.ids()).as("those of article, publisher, speaker and quote").hasSizeGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void noListNamesOrCountsThem() {
        for (Operation operation : reading()) {
            String address = operation.example() + (everything(operation).isEmpty() ? "" : "?" + everything(operation));
            for (HttpResponse<String> page = ask(address); page != null; page = next(page)) {
                assertThat(page.statusCode()).as(address).isEqualTo(200);
                assertTellsNothing(address, page.body());
            }
        }
    }

    @Test
    void aHiddenKeyIsAsUnknownAsOneThatNeverWas() {
        for (Operation operation : reading().stream().filter(one -> one.path().contains("{")).toList()) {
            hidden.stream().flatMap(HiddenPieces::keys).forEach(key -> {
                assertThat(ask(operation.path().replaceFirst("\\{\\w+}", key)).statusCode()).as(operation + key).isEqualTo(404);
                assertSameAsNever(operation.path().replaceFirst("\\{\\w+}", "KEY"), key);
            });
        }
    }

    @Test
    void whatIsGoneSaysSoAndNoMore() {
        for (Operation operation : reading().stream().filter(one -> one.path().startsWith("/v1/articles/{key}")).toList()) {
            gone.stream().flatMap(HiddenPieces::keys).forEach(key -> {
                HttpResponse<String> answer = ask(operation.path().replace("{key}", key));
                assertThat(answer.statusCode()).as(operation + key).isIn(404, 410);
                assertTellsNothing(key, answer.body().replace(key, "KEY"));
            });
        }
    }

    @Test
    void noFilterOrSearchFindsThem() {
        for (Operation operation : reading()) {
            operation.parameters().stream().filter(parameter -> !operation.choices().contains(parameter)).forEach(parameter -> {
                String address = operation.example() + "?" + parameter + "=KEY" + alongside(operation, parameter);
                hidden.forEach(piece -> candidates(parameter, piece).forEach(key -> assertSameAsNever(address, key)));
            });
        }
    }

    @Test
    void headAnswersLikeGet() {
        hidden.stream().flatMap(HiddenPieces::keys).forEach(key ->
                assertThat(given().head("/v1/articles/" + key).statusCode()).isEqualTo(404));
    }

    @Test
    void aVisibleSpeakerTellsNothingOfTheDraftsThatQuoteThem() {
        JsonPath source = Api.json("/v1/sources/wendeline-harrow");
        assertThat(source.getInt("articleCount")).isEqualTo(1);
        assertThat(source.getInt("quoteCount")).isEqualTo(1);
        assertThat(source.<String, Object>getMap("")).doesNotContainKey("affiliation");
    }

    @Test
    void aDraftNeverSaysWhereAVisibleSpeakerWorks() {
        Api.importPage(Api.page("Brambling", "5 May 2025", KNOWN.replace(SPEAKER, "Odalys Brandt"),
                "According to the Coastal Ferries Union, the talks have ended."),
                Map.of("publisher", "Avocet Post", "publish", true)).statusCode(201);
        Api.importPage(Api.page("Siskin", "5 May 2025", "Odalys Brandt from the Coastal Ferries Union has noted that ice "
                + "is thin."), Map.of("publisher", "Avocet Post")).statusCode(201);
        assertThat(Api.json("/v1/sources/coastal-ferries-union").getString("kind")).isEqualTo("organization");
        assertThat(Api.json("/v1/sources/odalys-brandt").<String, Object>getMap("")).doesNotContainKey("affiliation");
    }

    @Test
    void aScheduledArticleShowsItselfWhenItsTimeHasCome() throws Exception {
        HiddenPieces due = HiddenPieces.bring("Vexolumin", "5 May 2030", "Ottilie Marwood", true, stored);
        String section = "/v1/sections/vexolumin-affairs";
        Api.get(section).statusCode(404);
        stored.change("update article set published_at = now() + interval '2 seconds' where id = '%s'"
                .formatted(stored.column("select id from article where headline = '" + due.headline() + "'").get(0)));
        for (int tries = 0; tries < 200 && ask(section).statusCode() == 404; tries++) {
            Thread.sleep(50);
        }
        assertThat(Api.json(section).getInt("articleCount")).isEqualTo(1);
        for (int tries = 0; tries < 200 && Api.json("/v1/articles?q=vexoluminbody").getList("items").isEmpty(); tries++) {
            Thread.sleep(50);
        }
        assertThat(Api.json("/v1/articles?q=vexoluminbody&count=exact").getInt("count")).isEqualTo(1);
        Api.get("/v1/articles/the-vexolumin-matter-keeps-the-harbour-awake").statusCode(200);
    }

    private static List<Operation> reading() {
        return Contract.operations().stream().filter(one -> one.method().equals("GET") && one.open())
                // that of changes gives one by one what their list gives
                .filter(one -> !one.streams()).toList();
    }

    /** As much as the operation can show. */
    private static String everything(Operation operation) {
        if (operation.path().equals("/v1/suggest")) {
            return "limit=20&q=d";
        }
        if (operation.path().equals("/v1/articles/{key}/quotes")) {
            return "include=alsoIn";
        }
        return EVERYTHING.entrySet().stream().filter(one -> operation.parameters().contains(one.getKey()))
                .map(one -> one.getKey() + "=" + (one.getKey().equals("limit") && operation.path().endsWith("/related") ? "50"
                        : one.getValue())).collect(Collectors.joining("&"));
    }

    /** What makes a filter's answer tell the most: how many there are, and where the words stand. */
    private static String alongside(Operation operation, String parameter) {
        return Stream.of("limit=1", "count=exact", parameter.equals("q") ? "highlight=true" : "")
                .filter(one -> operation.parameters().contains(one.split("=")[0])).map(one -> "&" + one)
                .collect(Collectors.joining());
    }

    private static Stream<String> candidates(String parameter, HiddenPieces piece) {
        return switch (parameter) {
            case "ids" -> piece.ids().stream();
            case "q" -> piece.words().stream();
            default -> piece.keys();
        };
    }

    /** The answers about the key and about one that never was differ in nothing but the key. */
    private void assertSameAsNever(String address, String key) {
        String never = key.matches("[0-9a-f-]{36}") ? NEVER_AN_ID : NEVER_A_SLUG;
        String about = told(ask(address.replace("KEY", key)), key);
        assertThat(about).as("%s for %s", address, key).isEqualTo(
                aboutNever.computeIfAbsent(address.replace("KEY", never), asked -> told(ask(asked), never)));
        assertTellsNothing(address + " for " + key, about);
    }

    private static String told(HttpResponse<String> response, String key) {
        return response.statusCode() + response.body().replace(key.replace("\"", "\\\""), "KEY")
                .replaceFirst("\"requestId\":\"[^\"]*\"", "");
    }

    private static void assertTellsNothing(String address, String told) {
        String text = told.toLowerCase(Locale.ROOT);
        // not as an assertion about the text: a failure would print all of a hundred articles
        Stream.concat(hidden.stream(), gone.stream()).forEach(piece ->
                Stream.concat(Stream.of(piece.stem()), piece.ids().stream()).forEach(secret ->
                        assertThat(text.contains(secret)).as("%s tells %s (seed %d)", address, secret, SEED).isFalse()));
    }

    private static HttpResponse<String> next(HttpResponse<String> page) {
        String next = JsonPath.from(page.body()).getString("next");
        return next == null ? null : ask(address(page, "Link").replaceFirst(".*<([^>]+)>.*", "$1"));
    }

    private static HttpResponse<String> ask(String address) {
        HttpResponse<String> answer = Api.ask(address.replace(" ", "%20").replace("\"", "%22"));
        return answer.statusCode() / 100 == 3 ? ask(address(answer, "Location")) : answer;
    }

    private static String address(HttpResponse<String> answer, String header) {
        return answer.headers().firstValue(header).orElseThrow().replaceFirst("https?://[^/]+", "");
    }
}
