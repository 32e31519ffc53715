package io.courant.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.AtOnce;
import io.courant.testing.Newsroom;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The snapshot of all that readers see. */
@ApiTest
class ExportTest {

    @Test
    void itBeginsWithAPositionAndEndsWithACount() {
        List<String> lines = given().get("/v1/export?types=section").then().statusCode(200).header("Cache-Control", "no-store")
                .extract().asString().lines().toList();
        assertThat(JsonPath.from(lines.get(0)).getLong("position")).isPositive();
        assertThat(JsonPath.from(lines.get(lines.size() - 1)).getInt("items")).isEqualTo(lines.size() - 2);
        assertThat(lines.subList(1, lines.size() - 1)).hasSize(Api.json("/v1/sections?count=exact").getInt("count"))
                .allMatch(line -> JsonPath.from(line).getString("type").equals("section"));
    }

    @Test
    void anItemIsWhatItsAddressGives() {
        String slug = Newsroom.published("Knot exported", "bodyText", "“We fly,” said Kristin Knot, a warden.");
        String line = given().get("/v1/export?types=article").asString().lines().filter(one -> one.contains("knot-exported"))
                .findFirst().orElseThrow();
        assertThat(JsonPath.from(line).<Object>get("item")).isEqualTo(
                Api.json("/v1/articles/" + slug + "?include=quotes,related,sources&related.limit=50").<Object>get("$"));
    }

    @Test
    void itIsCompressedForWhoeverTakesIt() throws Exception {
        HttpURLConnection connection = (HttpURLConnection) URI.create(RestAssured.baseURI + ":" + RestAssured.port
                + "/v1/export?types=tag").toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        assertThat(connection.getHeaderField("Content-Encoding")).isEqualTo("gzip");
        try (InputStream in = new GZIPInputStream(connection.getInputStream())) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("\"position\":").contains("\"items\":");
        }
        HttpURLConnection plain = (HttpURLConnection) connection.getURL().openConnection();
        assertThat(plain.getHeaderField("Content-Encoding")).isNull();
        assertThat(plain.getHeaderField("Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void tooManyAtOnceAreToldToComeAgain() {
        Callable<Integer> take = () -> given().get("/v1/export").statusCode();
        List<Integer> answers = AtOnce.run(Collections.nCopies(12, take));
        assertThat(answers).contains(200).containsOnly(200, 503);
        assertThat(take).satisfies(one -> assertThat(one.call()).as("and there is place again").isEqualTo(200));
        assertThat(given().head("/v1/export").statusCode()).isEqualTo(200);
        assertThat(given().head("/v1/export").statusCode()).isEqualTo(200);
        assertThat(given().head("/v1/export").statusCode()).as("who asks for the headers takes no place").isEqualTo(200);
    }

    @Test
    void anUnknownTypeIsRefused() {
        given().get("/v1/export?types=articles").then().statusCode(400).body("errors[0].field", equalTo("types"));
    }
}
