package io.courant.revision;

import static io.restassured.RestAssured.given;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.courant.testing.Stored;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A link that shows one article at one revision, and opens nothing else. */
@ApiTest
class PreviewTest {

    private static final String DESK = "/v1/editorial/articles/";

    @Inject
    Stored stored;

    @Test
    void aLinkShowsADraftAsAFrontEndWouldDrawIt() {
        String slug = Newsroom.draft("Plover previewed", "bodyText", "“It is early,” said Mara Teague, an engineer.");
        String link = Newsroom.json(POST, DESK + slug + "/previews", "{}").getString("url");
        Api.get(link + "?include=quotes,sources,related,latest").statusCode(200).header("Cache-Control", "no-store")
                .body("headline", equalTo("Plover previewed")).body("status", equalTo("draft"))
                .body("quotes.speaker.slug", equalTo(java.util.List.of("mara-teague"))).body("latest", hasSize(4));
        Api.get("/v1/articles/" + slug).statusCode(404);
    }

    @Test
    void itGoesOnShowingTheRevisionThatItWasMadeFor() {
        String slug = Newsroom.draft("Plover first");
        String link = Newsroom.json(POST, DESK + slug + "/previews", Map.of("revision", 1, "hours", 1)).getString("url");
        Newsroom.json(PATCH, DESK + slug, Map.of("headline", "Plover second"));
        Api.get(link).statusCode(200).body("headline", equalTo("Plover first")).body("version", equalTo(1));
        Api.get(Newsroom.json(POST, DESK + slug + "/previews", "{}").getString("url")).body("headline", equalTo("Plover second"));
        Newsroom.send(POST, DESK + slug + "/previews", Map.of("revision", 7)).statusCode(404);
        Newsroom.send(POST, DESK + slug + "/previews", Map.of("hours", 721)).statusCode(422)
                .body("errors[0].field", equalTo("hours"));
    }

    @Test
    void aLinkThatWasTamperedWithOpensNothing() {
        String slug = Newsroom.draft("Plover tampered");
        String link = Newsroom.json(POST, DESK + slug + "/previews", "{}").getString("url");
        for (int at = "/v1/previews/".length(); at < link.length() - 1; at += 7) {
            char other = link.charAt(at) == 'A' ? 'B' : 'A';
            Api.get(link.substring(0, at) + other + link.substring(at + 1)).statusCode(404);
        }
        Api.get(link + "A").statusCode(404);
        Api.get("/v1/previews/x").statusCode(404);
    }

    @Test
    void whatIsTakenDownIsGoneForPreviewsToo() {
        String slug = Newsroom.published("Plover taken down");
        String link = Newsroom.json(POST, DESK + slug + "/previews", "{}").getString("url");
        Newsroom.move(slug, "takedown", Map.of("notice", "Gone."));
        Api.get(link).statusCode(410);
    }

    @Test
    void aLinkIsNoToken() {
        String slug = Newsroom.draft("Plover token");
        String link = Newsroom.json(POST, DESK + slug + "/previews", "{}").getString("url");
        given().header("Authorization", "Bearer " + link.replaceFirst(".*/", "")).get(DESK + slug).then().statusCode(401);
    }

    @Property
    void onlyTheSecretMakesALinkThatIsBelieved(@ForAll long high, @ForAll long low, @ForAll int revision, @ForAll byte[] secret,
            @ForAll byte[] other) {
        byte[] right = (new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1) + "!")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] wrong = (new String(other, java.nio.charset.StandardCharsets.ISO_8859_1) + "?")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        PreviewToken token = new PreviewToken(new UUID(high, low), revision, Instant.ofEpochSecond(1_800_000_000));
        assertThat(PreviewToken.verified(token.signed(right), right)).contains(token);
        assertThat(PreviewToken.verified(token.signed(right), wrong)).isEmpty();
    }

    @Test
    void aLinkExpires() throws Exception {
        String slug = Newsroom.draft("Plover expired");
        Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String until = Newsroom.json(POST, DESK + slug + "/previews", "{}").getString("expiresAt");
        assertThat(Instant.parse(until)).as("after a day, where nothing else is said")
                .isBetween(before.plus(24, ChronoUnit.HOURS), Instant.now().plus(24, ChronoUnit.HOURS));
        byte[] secret = HexFormat.of().parseHex(stored.column("select encode(value, 'hex') from preview_secret").get(0));
        UUID id = UUID.fromString(Newsroom.get(DESK + slug).getString("id"));
        Api.get("/v1/previews/" + new PreviewToken(id, 1, Instant.parse(until)).signed(secret)).statusCode(200);
        Api.get("/v1/previews/" + new PreviewToken(id, 1, Instant.parse("2020-01-01T00:00:00Z")).signed(secret)).statusCode(410)
                .body("detail", containsString("2020-01-01T00:00:00Z"));
    }
}
