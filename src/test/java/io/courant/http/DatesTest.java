package io.courant.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

@ApiTest
class DatesTest {

    private static final String LIST = "/v1/articles?limit=1";

    @Test
    void everyAnswerSaysWhenItWasSent() {
        assertDated(given().get(LIST));
        assertDated(given().header("If-None-Match", given().get(LIST).header("ETag")).get(LIST));
        assertDated(given().head(LIST));
        assertDated(Api.uncached(LIST).extract().response());
        assertDated(given().get("/v1/articles/dates-nowhere-to-be-found"));
        assertDated(given().header("Origin", "https://front-end.example").header("Access-Control-Request-Method", "GET")
                .options(LIST));
        assertDated(given().get("/v1/problems"));
        assertDated(given().get("/nowhere"));
    }

    /** One and a half seconds after the page was made it is known since when it has been so. */
    @Test
    void nothingWasChangedAfterItWasSent() throws InterruptedException {
        given().get(LIST);
        Thread.sleep(1_500);
        Response kept = given().get(LIST);
        assertThat(kept.header("Last-Modified")).isNotNull();
        assertThat(moment(kept, "Last-Modified")).isBeforeOrEqualTo(moment(kept, "Date"));
    }

    private static void assertDated(Response answer) {
        assertThat(answer.headers().getValues("Date")).as("%s", answer.statusLine()).hasSize(1);
        assertThat(moment(answer, "Date")).isBetween(Instant.now().minus(1, ChronoUnit.HOURS), Instant.now().plusSeconds(1));
    }

    private static Instant moment(Response answer, String header) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.parse(answer.header(header), Instant::from);
    }
}
