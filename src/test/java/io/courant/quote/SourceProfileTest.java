package io.courant.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Editor;
import io.courant.testing.Newsroom;
import io.courant.testing.Stored;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What all articles together say of a source. */
@ApiTest
class SourceProfileTest {

    @Inject
    Stored stored;

    @Test
    void itTellsRolesOverTimeAndWhoQuotesItBesideWhom() throws Exception {
        Newsroom.outlet("Fulmar Post");
        String fulmar = SourcingTest.source("Fulmar Oakley", "person");
        String other = SourcingTest.source("Fulmar Quist", "person");
        article("Fulmars in March", "2025-03-03T00:00:00Z", Newsroom.PUBLISHER, fulmar, "military analyst", null);
        String april = article("Fulmars in April", "2025-04-04T00:00:00Z", "fulmar-post", fulmar, "Military analyst", other);
        SourcingTest.quote(april, "the roof is gone", Map.of("speaker", fulmar, "directness", "indirect", "role", "author of Ice"));
        String draft = Newsroom.draft("Fulmars that nobody sees", "bodyText", "They say that the mill is closed.");
        SourcingTest.quote(draft, "the mill is closed", Map.of("speaker", fulmar, "role", "spy"));
        JsonPath profile = profile(fulmar);
        assertThat(profile.getString("source.slug")).isEqualTo(fulmar);
        assertThat(profile.getMap("articles")).isEqualTo(Map.of("published", 0, "quoted", 2, "named", 0));
        assertThat(profile.getMap("quotes")).isEqualTo(Map.of("total", 3, "direct", 2, "mixed", 0, "indirect", 1));
        assertThat(profile.getList("roles.name")).isEqualTo(List.of("Military analyst", "author of Ice"));
        assertThat(profile.getList("roles.articles")).isEqualTo(List.of(2, 1));
        assertThat(profile.getString("roles[0].firstSeen")).isEqualTo("2025-03-03T00:00:00Z");
        assertThat(profile.getString("roles[0].lastSeen")).isEqualTo("2025-04-04T00:00:00Z");
        assertThat(profile.getList("quotedBy.outlet.slug")).isEqualTo(List.of("fulmar-post", Newsroom.PUBLISHER));
        assertThat(profile.getList("quotedBy.quotes")).isEqualTo(List.of(2, 1));
        assertThat(profile.getList("quotedWith.source.slug")).isEqualTo(List.of(other));
        assertThat(profile.getString("firstSeen")).isEqualTo("2025-03-03T00:00:00Z");
        assertThat(profile.getString("lastSeen")).isEqualTo("2025-04-04T00:00:00Z");
        assertThat(profile.getMap("")).doesNotContainKeys("anonymousShare", "affiliation");
        stored.change("update quote set affiliation = 'Fulmar Institute' where text = 'the roof is gone' and article_id ="
                + " (select id from article where slug = '" + april + "')");
        Editor.patch("/v1/editorial/articles/" + april, "*", Map.of("standfirst", "Touched.")).statusCode(200);
        assertThat(profile(fulmar).getList("affiliations.name")).isEqualTo(List.of("Fulmar Institute"));
    }

    @Test
    void anOutletIsToldByWhatItPublishedAndHowOftenItNamesNobody() throws Exception {
        Newsroom.outlet("Fulmar Gazette");
        String person = SourcingTest.source("Fulmar Lindqvist", "person");
        String slug = article("Fulmars of a senior official", "2025-05-05T00:00:00Z", "fulmar-gazette", person, null, null);
        SourcingTest.quote(slug, "the roof is gone", Map.of());
        SourcingTest.quote(slug, "it was never insured", Map.of());
        stored.change("update quote set anonymity = 'a senior official' where text = 'the roof is gone' and article_id ="
                + " (select id from article where slug = '" + slug + "')");
        JsonPath profile = profile("fulmar-gazette");
        assertThat(profile.getMap("articles")).isEqualTo(Map.of("published", 2, "quoted", 0, "named", 0));
        assertThat(profile.getDouble("anonymousShare")).isEqualTo(0.3333);
        assertThat(profile.getInt("quotes.total")).isZero();
    }

    @Test
    void aSourceThatIsNamedOnlyIsCountedSo() {
        Newsroom.outlet("Fulmar Herald");
        assertThat(profile("fulmar-herald").getMap("articles")).isEqualTo(Map.of("published", 1, "quoted", 0, "named", 0));
        Api.get("/v1/sources/fulmar-nobody/profile").statusCode(404);
    }

    @Test
    void itsTagMovesExactlyWithItsBytes() {
        String fulmar = SourcingTest.source("Fulmar Teal", "person");
        String slug = article("Fulmars that move", "2025-06-06T00:00:00Z", Newsroom.PUBLISHER, fulmar, "rower", null);
        String before = tag(fulmar);
        Newsroom.published("Fulmars elsewhere");
        Editor.patch("/v1/editorial/articles/" + slug, "*", Map.of("headline", "Fulmars that moved")).statusCode(200);
        assertThat(tag(fulmar)).isEqualTo(before);
        SourcingTest.quote(slug, "the roof is gone", Map.of("speaker", fulmar));
        assertThat(tag(fulmar)).isNotEqualTo(before);
    }

    private static String tag(String source) {
        return Api.get("/v1/sources/" + source + "/profile").statusCode(200).extract().header("ETag");
    }

    private static JsonPath profile(String source) {
        return Api.json("/v1/sources/" + source + "/profile");
    }

    private static String article(String headline, String at, String publisher, String speaker, String role, String other) {
        String slug = Newsroom.draft(headline, "publisher", publisher, "bodyText", "They say that the mill is closed, and that "
                + "nobody will open it. In the town the roof is gone, and it was never insured.");
        SourcingTest.quote(slug, "the mill is closed", role == null ? Map.of("speaker", speaker)
                : Map.of("speaker", speaker, "role", role));
        if (other != null) {
            SourcingTest.quote(slug, "nobody will open it", Map.of("speaker", other));
        }
        Newsroom.move(slug, "publish", Map.of("at", at));
        return slug;
    }
}
