package io.courant.change;

import static io.restassured.http.Method.DELETE;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of items in public is in the log, in the transaction that did it; and nothing else is. */
@ApiTest
class ChangeLogTest {

    private static final String DESK = "/v1/editorial/articles/";

    private static String id(String slug) {
        return Newsroom.get(DESK + slug).getString("id");
    }

    private static String label(String kind, String name) {
        return Newsroom.json(POST, "/v1/editorial/" + kind, Map.of("name", name)).getString("id");
    }

    @Test
    void aDraftLeavesNoTrace() {
        long before = Log.end();
        String slug = Newsroom.draft("Whimbrel drafted", "section", label("sections", "Whimbrel drafts"));
        Newsroom.json(PATCH, DESK + slug, Map.of("headline", "Whimbrel drafted again"));
        Newsroom.json(PATCH, "/v1/editorial/sections/whimbrel-drafts", Map.of("name", "Whimbrel's drafts"));
        Newsroom.send(DELETE, DESK + slug, null).statusCode(204);
        assertThat(Log.after(before)).isEmpty();
    }

    @Test
    void anArticleIsCreatedUpdatedRenamedHiddenAndDeleted() {
        long before = Log.end();
        String slug = Newsroom.published("Whimbrel lives");
        String id = id(slug);
        assertThat(Log.of(id, before)).containsExactly("created");
        Newsroom.json(PATCH, DESK + slug, Map.of("headline", "Whimbrel lived"));
        Newsroom.json(PATCH, DESK + slug, Map.of("slug", "whimbrel-lived"));
        Newsroom.move("whimbrel-lived", "unpublish", Map.of());
        Newsroom.move("whimbrel-lived", "publish", Map.of());
        Newsroom.move("whimbrel-lived", "takedown", Map.of("notice", "Gone."));
        assertThat(Log.of(id, before)).containsExactly("created", "updated", "renamed", "hidden", "created", "deleted");
        assertThat(Log.after(before)).extracting("position").as("without a gap").isEqualTo(
                java.util.stream.IntStream.rangeClosed((int) before + 1, (int) before + Log.after(before).size()).boxed().toList());
    }

    @Test
    void itTouchesTheListsThatItLeavesAndThoseThatItEnters() {
        String one = label("sections", "Whimbrel one");
        String two = label("sections", "Whimbrel two");
        String slug = Newsroom.published("Whimbrel moves", "section", "whimbrel-one", "tags", List.of());
        long before = Log.end();
        Newsroom.json(PATCH, DESK + slug, Map.of("section", "whimbrel-two"));
        assertThat(Log.tags(id(slug), before)).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("article:" + id(slug), "articles", "section:" + one + "/articles", "section:" + two + "/articles");
        assertThat(Log.of(one, before)).containsExactly("hidden");
        assertThat(Log.of(two, before)).containsExactly("created");
        Newsroom.json(PATCH, "/v1/editorial/sections/whimbrel-two", Map.of("slug", "whimbrel-second"));
        assertThat(Log.of(two, before)).containsExactly("created", "renamed");
        assertThat(Log.of(id(slug), before)).as("the section's tag is enough").containsExactly("updated");
    }

    @Test
    void sourcesComeAndGoWithTheirArticles() {
        long before = Log.end();
        String slug = Newsroom.published("Whimbrel speaks", "bodyText", "“We count them all,” said Wilhelmina Brel, a warden.");
        String speaker = Api.json("/v1/sources/wilhelmina-brel").getString("id");
        assertThat(Log.of(speaker, before)).containsExactly("created");
        assertThat(Log.tags(id(slug), before)).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("source:" + speaker + "/articles");
        Newsroom.json(PATCH, "/v1/editorial/sources/wilhelmina-brel", Map.of("description", "A warden."));
        Newsroom.move(slug, "takedown", Map.of("notice", "Gone."));
        assertThat(Log.of(speaker, before)).containsExactly("created", "updated", "hidden");
    }

    @Test
    void aMergedSourceSaysWhereItWent() {
        String one = Newsroom.published("Whimbrel merges", "bodyText", "“We count them all,” said Walburga Brel, a warden.");
        Newsroom.published("Whimbrel merged", "bodyText", "“We count them all,” said Walburga K. Brel, a warden.");
        String into = Api.json("/v1/sources/walburga-k-brel").getString("id");
        String gone = Api.json("/v1/sources/walburga-brel").getString("id");
        long before = Log.end();
        Newsroom.json(POST, "/v1/editorial/sources/walburga-brel/merge", Map.of("into", "walburga-k-brel"));
        assertThat(Log.of(gone, before)).containsExactly("merged");
        assertThat(Log.after(before)).filteredOn("id", gone).extracting("into").containsExactly(into);
        assertThat(Log.of(into, before)).containsExactly("updated");
        assertThat(Log.of(id(one), before)).containsExactly("updated");
        assertThat(Log.tags(id(one), before)).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("source:" + gone + "/articles", "source:" + into + "/articles");
    }

    @Test
    void aStoryAndItsArticlesAreTold() {
        String slug = Newsroom.published("Whimbrel tells");
        long before = Log.end();
        String story = Newsroom.json(POST, "/v1/editorial/stories", Map.of("title", "Whimbrels", "articles", List.of(slug)))
                .getString("id");
        assertThat(Log.of(story, before)).containsExactly("created");
        assertThat(Log.tags(id(slug), before)).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("story:" + story + "/articles");
        Newsroom.json(PATCH, "/v1/editorial/stories/whimbrels", Map.of("articles", List.of()));
        assertThat(Log.of(story, before)).containsExactly("created", "hidden");
        Newsroom.send(DELETE, "/v1/editorial/stories/whimbrels", null).statusCode(204);
        assertThat(Log.of(story, before)).as("readers did not see it any more").containsExactly("created", "hidden");
    }

    @Test
    void whoeverLinksToAnArticleIsTouchedWhenItAppears() {
        String target = Newsroom.draft("Whimbrel awaited");
        String slug = Newsroom.published("Whimbrel awaits");
        Newsroom.json(io.restassured.http.Method.PUT, DESK + slug + "/related", Map.of("items",
                List.of(Map.of("article", target))));
        long before = Log.end();
        Newsroom.move(target, "publish", Map.of());
        assertThat(Log.tags(id(target), before)).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("article:" + id(slug));
    }

    @Test
    void aScheduledArticleIsAnnouncedWhenItsTimeHasComeAndOnce() throws Exception {
        long before = Log.end();
        String slug = Newsroom.draft("Whimbrel scheduled");
        Newsroom.move(slug, "publish", Map.of("at", Instant.now().plusSeconds(3).toString()));
        assertThat(Log.after(before)).isEmpty();
        assertThat(Log.page(before, "&wait=20").getList("items.id")).contains(id(slug));
        Api.get("/v1/articles/" + slug).statusCode(200);
        Newsroom.move(slug, "retract", Map.of("notice", "Wrong."));
        assertThat(Log.of(id(slug), before)).containsExactly("created", "updated");
    }
}
