package io.courant.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.CourantProcess;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code courant.extraction} makes of the quotes of a page, from the import to the reader. */
class ExtractionIT {

    private static final String TOKEN = "crt_a-token-for-the-quotes-of-a-page";
    private static final String SAID = "“The whimbrels came back in the night,” said Ida Holm, keeper of the lock.";

    @TempDir
    Path folder;

    @Test
    void quotesAreSuggestedLeftAloneOrPublished() throws IOException {
        try (CourantProcess courant = start("suggest")) {
            importPage(courant, "Whimbrel");
            assertThat(onRecord(courant, "Whimbrel").getList("items.status")).containsExactly("suggested");
            assertThat(courant.get("/v1/quotes").body()).contains("\"items\":[]");
            assertThat(courant.get("/v1/sources").body()).as("nobody is known from a suggestion alone").doesNotContain("Ida Holm");
        }
        try (CourantProcess courant = start("off")) {
            importPage(courant, "Curlew");
            assertThat(onRecord(courant, "Curlew").getList("items")).isEmpty();
            assertThat(onRecord(courant, "Whimbrel").getList("items.status")).as("what there is stays").containsExactly("suggested");
        }
        try (CourantProcess courant = start("publish")) {
            importPage(courant, "Godwit");
            assertThat(JsonPath.from(courant.get("/v1/quotes").body()).getList("items.speaker.name")).containsExactly("Ida Holm");
        }
    }

    @Test
    void aConfidenceThatIsNoShareStopsTheStart() throws IOException {
        try (CourantProcess courant = CourantProcess.launch(folder, "-Dcourant.demo=false", "COURANT_EXTRACTION_CONFIDENCE=50")) {
            assertThat(courant.awaitExit()).isNotZero();
            assertThat(courant.output() + courant.errors()).contains("courant.extraction.confidence", "it has to be from 0 to 1");
        }
    }

    private CourantProcess start(String extraction) throws IOException {
        return CourantProcess.start(folder, "-Dcourant.demo=false", "COURANT_ADMIN_TOKEN=" + TOKEN,
                "-Dcourant.extraction=" + extraction);
    }

    private static void importPage(CourantProcess courant, String word) {
        String page = Api.page(word, "12 March 2025", SAID);
        assertThat(courant.post("/v1/imports?publisher=Lock%20Letter&publish=true", TOKEN, page).statusCode()).isEqualTo(201);
    }

    /** All quotes of the article, as editors see them. */
    private static JsonPath onRecord(CourantProcess courant, String word) {
        String article = "the-" + word.toLowerCase(Locale.ROOT) + "-affair-keeps-the-harbour-awake";
        return JsonPath.from(courant.get("/v1/editorial/articles/" + article + "/quotes", "Authorization", "Bearer " + TOKEN).body());
    }
}
