package io.courant.quote;

import static io.restassured.http.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each filter of the quotes keeps what it names. */
@ApiTest
class QuoteFilterTest {

    @Test
    void eachFilterKeepsWhatItNames() {
        String march = article("Knotwing in March", "“The ice is going,” said Mara Teague, an engineer. It was a late thaw.",
                "2025-03-03T00:00:00Z");
        String may = article("Knotwing in May", "“The ice is gone,” said Mara Teague, an engineer.", "2025-05-05T00:00:00Z");
        Newsroom.json(POST, "/v1/editorial/articles/" + march + "/quotes", Map.of("text", "a late thaw", "directness", "mixed"));
        String both = "article=" + march + "," + may;
        assertThat(texts(both)).containsExactlyInAnyOrder("The ice is gone", "The ice is going", "a late thaw");
        assertThat(texts("article=" + may)).containsExactly("The ice is gone");
        assertThat(texts(both + "&directness=mixed")).containsExactly("a late thaw");
        assertThat(texts(both + "&directness=direct")).containsExactly("The ice is gone", "The ice is going");
        assertThat(texts(both + "&publishedAfter=2025-05-05")).containsExactly("The ice is gone");
        assertThat(texts(both + "&publishedBefore=2025-05-05")).containsExactlyInAnyOrder("The ice is going", "a late thaw");
        assertThat(texts(both + "&publisher=-" + Newsroom.PUBLISHER)).isEmpty();
        assertThat(texts(both + "&publisher=" + Newsroom.PUBLISHER + "&source=mara-teague&sort=publishedAt"))
                .containsExactly("The ice is going", "The ice is gone");
    }

    private static String article(String headline, String text, String at) {
        String slug = Newsroom.draft(headline, "bodyText", text);
        Newsroom.move(slug, "publish", Map.of("at", at));
        return slug;
    }

    private static List<String> texts(String filter) {
        return Api.json("/v1/quotes?" + filter).getList("items.text");
    }
}
