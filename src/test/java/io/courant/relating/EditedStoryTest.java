package io.courant.relating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Editor;
import io.courant.testing.Newsroom;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An editor's word in stories that were found stands, whatever is found later. */
@ApiTest
class EditedStoryTest {

    private static final String DESK = "/v1/editorial/stories/";

    @Inject
    Relating relating;

    @Test
    void aStoryThatWasRenamedKeepsItsTitleAndGrows() {
        Event event = new Event("Velmar", "osprey", "Jonna Hask", "2026-01-0",
                "It has built on the chapel roof, and the sexton throws it herring from the vestry window.");
        String story = event.story();
        edit(story, Map.of("title", "The ospreys of Lake Velmar"));
        String third = event.more();
        assertThat(Api.json("/v1/stories/" + story).getString("title")).isEqualTo("The ospreys of Lake Velmar");
        assertThat(Api.json("/v1/stories/" + story).getString("origin")).isEqualTo("computed");
        assertThat(articles(story)).containsExactly(event.first, event.second, third);
    }

    @Test
    void aStoryThatAnEditorTakesOverIsLeftAlone() {
        Event event = new Event("Kelder", "otter", "Maud Siever", "2026-02-0",
                "The millrace froze on Sunday, so it crosses the towpath between two moored coal barges.");
        String story = event.story();
        edit(story, Map.of("origin", "editor"));
        event.more();
        assertThat(Api.json("/v1/stories/" + story).getString("origin")).isEqualTo("editor");
        assertThat(articles(story)).containsExactly(event.first, event.second);
        assertThat(stories(event.first)).as("it is gathered nowhere else").containsExactly(story);
        edit(story, Map.of("origin", "computed"));
        String fourth = event.more();
        assertThat(articles(story)).as("given back").contains(event.first, event.second, fourth);
    }

    @Test
    void whatWasTakenOutStaysOutAndWhatWasPutInStaysIn() {
        Event event = new Event("Tarnby", "beaver", "Ruben Falk", "2026-03-0",
                "Its dam has flooded the cricket pitch, and the county surveyor wants a drain dug through.");
        String third = event.more();
        String story = event.story();
        String stranger = published("Price of barley in Lower Hessop", "Barley costs more at the Hessop market than a year ago.", "2026-05-01T08:00:00Z");
        relate(stranger);
        edit(story, Map.of("articles", List.of(event.first, event.second, stranger)));
        event.more();
        relate(third);
        rewrite(third, "Ruben Falk of Tarnby saw the beaver. Its dam has flooded the cricket pitch, and the surveyor is not pleased.");
        rewrite(stranger, "Barley costs more at the Hessop market than a year ago, says the grocer.");
        relate(third, stranger);
        assertThat(articles(story)).contains(event.first, event.second, stranger).doesNotContain(third);
        assertThat(Editor.get(DESK + story).extract().jsonPath().getList("excluded")).containsExactly(third);

        Newsroom.move(stranger, "unpublish", Map.of());
        relate(stranger, event.first);
        Newsroom.move(stranger, "publish", Map.of("at", "2026-05-01T08:00:00Z"));
        relate(stranger);
        assertThat(articles(story)).as("hidden for a while").contains(stranger);

        edit(story, Map.of("articles", List.of(event.first, event.second, third)));
        relate(third);
        assertThat(articles(story)).as("the last word counts").contains(third);
    }

    @Test
    void whatWasSplitIsNotJoinedAgain() {
        Event event = new Event("Ormsund", "walrus", "Gerda Lien", "2026-04-0",
                "The pontoon sank under its weight; divers from the shipyard raised two dinghies.");
        String third = event.more();
        String fourth = event.more();
        String story = event.story();
        String other = Editor.post(DESK + story + "/split", Map.of("articles", List.of(third, fourth), "title", "The second walrus"),
                "If-Match", version(story)).statusCode(201).header("Location", endsWith(DESK + "the-second-walrus"))
                .extract().jsonPath().getString("slug");
        assertThat(articles(story)).containsExactly(event.first, event.second);
        assertThat(articles(other)).containsExactly(third, fourth);
        String fifth = event.more();
        rewrite(fourth, "Gerda Lien of Ormsund saw the walrus. The pontoon sank; divers from the shipyard raised two dinghies on Monday.");
        relate(fourth, event.first);
        assertThat(articles(story)).contains(event.first, event.second).doesNotContain(third, fourth);
        assertThat(articles(other)).contains(third, fourth).doesNotContain(event.first, event.second);
        assertThat(stories(fifth)).as("in one of the two").hasSizeLessThan(2);
    }

    @Test
    void whatWasMergedStaysTogetherAndItsAddressLeadsOn() {
        Event one = new Event("Ravnholm", "lynx", "Tove Brandrup", "2025-05-0",
                "Tracks led past the sawmill to a henhouse, where eleven pullets were gone.");
        Event two = new Event("Skallby", "elk", "Ivar Nordal", "2025-09-0",
                "A timber lorry had to brake on the ring road, and spilled its load of spruce.");
        String from = two.story();
        String into = one.story();
        String id = Api.json("/v1/stories/" + from).getString("id");
        Editor.post(DESK + from + "/merge", Map.of("into", into), "If-Match", version(from)).statusCode(200)
                .body("slug", equalTo(into));
        Editor.request().redirects().follow(false).get("/v1/stories/" + from).then().statusCode(308)
                .header("Location", endsWith("/v1/stories/" + into));
        Editor.request().redirects().follow(false).get("/v1/stories/" + id).then().statusCode(308);
        String more = two.more();
        one.more();
        assertThat(articles(into)).contains(one.first, one.second, two.first, two.second);
        assertThat(stories(two.first)).containsExactly(into);
        assertThat(stories(more)).hasSizeLessThan(2);
        Editor.post(DESK, Map.of("title", "Elsewhere", "slug", from)).statusCode(409);
    }

    @Test
    void whatWasDissolvedIsNotGatheredAgain() {
        Event event = new Event("Fenlow", "badger", "Ada Quill", "2026-06-0",
                "It dug up the bowling green before the cup final, says the groundskeeper.");
        String story = event.story();
        Editor.delete(DESK + story, version(story)).statusCode(204);
        rewrite(event.first, "Ada Quill of Fenlow saw the badger. It dug up the bowling green before the cup final, she says.");
        relate(event.first, event.second);
        assertThat(stories(event.first)).isEmpty();
        assertThat(stories(event.second)).isEmpty();
    }

    @Test
    void anArticleTellsOneStoryThatIsGoneOnWith() {
        Event one = new Event("Brandsey", "puffin", "Olaf Keane", "2025-07-0",
                "Volunteers counted burrows on the stack with a rope and a clicker.");
        Event two = new Event("Dunvarr", "gannet", "Mina Storr", "2025-11-0",
                "Oil from a trawler stained its wing, and a vet washed it with dish soap.");
        String third = two.more();
        String from = two.story();
        String into = one.story();
        edit(into, Map.of("articles", List.of(one.first, one.second, third)));
        assertThat(articles(from)).containsExactly(two.first, two.second);
        assertThat(stories(third)).containsExactly(into);
    }

    @Test
    void whatCannotBeMergedOrSplitIsNamed() {
        Event event = new Event("Hollin", "heron", "Piet Larkin", "2026-08-0",
                "It stands on the roof of a parked caravan, and eats goldfish from garden ponds.");
        String story = event.story();
        Editor.post(DESK + story + "/merge", Map.of("into", story), "If-Match", version(story)).statusCode(422)
                .body("errors[0].field", equalTo("into"));
        Editor.post(DESK + story + "/merge", Map.of("into", "no-such-story"), "If-Match", version(story)).statusCode(422);
        Editor.post(DESK + story + "/split", Map.of("articles", List.of("what-the-harbour-weighed", event.first, event.first)),
                "If-Match", version(story)).statusCode(422).body("errors.field", equalTo(List.of("articles[0]", "articles[2]")));
        Editor.post(DESK + story + "/split", Map.of("articles", List.of(event.first, event.second)), "If-Match", version(story))
                .statusCode(422).body("errors[0].field", equalTo("articles"));
        Editor.post(DESK + story + "/split", Map.of("articles", List.of()), "If-Match", version(story)).statusCode(422);
        Editor.post(DESK + story + "/merge", Map.of("into", "the-aldous-sound-tunnel")).statusCode(428);
        assertThat(articles(story)).as("nothing was done").containsExactly(event.first, event.second);
    }

    /** Articles that belong together. */
    private final class Event {

        private final String place;
        private final String animal;
        private final String warden;
        private final String month;
        private final String detail;
        private final List<String> told = new ArrayList<>();
        private final String first;
        private final String second;

        Event(String place, String animal, String warden, String month, String detail) {
            this.place = place;
            this.animal = animal;
            this.warden = warden;
            this.month = month;
            this.detail = detail;
            first = more();
            second = more();
        }

        String more() {
            String at = List.of("at dawn", "again", "once more", "at noon", "at dusk").get(told.size());
            String slug = published("%s %s seen %s".formatted(place, animal, at),
                    "%s of %s saw the %s %s. %s".formatted(warden, place, animal, at, detail),
                    month + "%dT08:00:00Z".formatted(told.size() + 1));
            told.add(slug);
            relate(slug);
            return slug;
        }

        String story() {
            return stories(first).get(0);
        }
    }

    private void relate(String... slugs) {
        for (String slug : slugs) {
            relating.relate(List.of(UUID.fromString(Newsroom.get("/v1/editorial/articles/" + slug).getString("id"))));
        }
    }

    private static void rewrite(String slug, String text) {
        Newsroom.json(io.restassured.http.Method.PATCH, "/v1/editorial/articles/" + slug, Map.of("bodyText", text));
    }

    private static void edit(String story, Map<String, Object> change) {
        Editor.patch(DESK + story, version(story), change).statusCode(200);
    }

    private static String version(String story) {
        return Editor.get(DESK + story).extract().header("ETag");
    }

    private static List<String> articles(String story) {
        return Api.json("/v1/stories/" + story).getList("articles.slug");
    }

    private static List<String> stories(String article) {
        return Api.json("/v1/articles/" + article + "?include=story").getList("story.slug");
    }

    private static String published(String headline, String text, String at) {
        String slug = Newsroom.draft(headline, "bodyText", text);
        Newsroom.move(slug, "publish", Map.of("at", at));
        return slug;
    }
}
