package io.courant.welcome;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@ApiTest
class WelcomeTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    @Test
    void aPersonIsGreetedByAPage() {
        given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").get("/").then().statusCode(200)
                .contentType("text/html").header("Vary", "Accept");
    }

    @Test
    void everyLinkOfThePageLeadsSomewhere() {
        String page = given().header("Accept", "text/html").get("/").asString();
        assertThat(LINK.matcher(page).results().map(link -> link.group(1).replace("&amp;", "&"))).isNotEmpty()
                .allSatisfy(path -> Api.get(path).statusCode(200));
    }

    @Test
    void aProgramIsGivenAnIndex() {
        assertThat(Api.json("/").<String, String>getMap("")).isNotEmpty()
                .allSatisfy((name, path) -> Api.get(path).statusCode(200));
    }
}
