package io.courant.article;

import static io.restassured.http.Method.DELETE;
import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ids that publishers have for their articles. */
@ApiTest
class OutsideIdTest {

    private static final String DESK = "/v1/editorial/articles";

    @Test
    void whatWasTakenDownDoesNotComeBackByBeingSentAgain() {
        String slug = upsert("siskinlike-1", "Siskinlike taken down").statusCode(201).extract().path("slug");
        Newsroom.move(slug, "takedown", Map.of("notice", "A court has told us to."));
        upsert("siskinlike-1", "Siskinlike again").statusCode(410).body("detail", equalTo("A court has told us to."));
        Newsroom.send(POST, DESK, Newsroom.article("Siskinlike once more", "externalId", "siskinlike-1")).statusCode(410);
    }

    @Test
    void whatWasDeletedMayComeAgain() {
        String slug = upsert("siskinlike-2", "Siskinlike deleted").statusCode(201).extract().path("slug");
        Newsroom.move(slug, "publish", Map.of());
        Newsroom.move(slug, "unpublish", Map.of());
        Newsroom.send(DELETE, DESK + "/" + slug, null).statusCode(204);
        upsert("siskinlike-2", "Siskinlike back").statusCode(201);
    }

    @Test
    void anIdMeansOneArticleOfItsPublisher() {
        String slug = upsert("siskinlike-3", "Siskinlike third").statusCode(201).extract().path("slug");
        Newsroom.send(POST, DESK, Newsroom.article("Siskinlike fourth", "externalId", "siskinlike-3")).statusCode(409)
                .body("errors[0].field", equalTo("externalId"));
        String other = Newsroom.draft("Siskinlike of another", "externalId", "siskinlike-3", "publisher", "the-aldous-courier");
        Newsroom.send(PATCH, DESK + "/" + other, Map.of("publisher", Newsroom.PUBLISHER)).statusCode(409)
                .body("errors[0].field", equalTo("externalId"));
        assertThat(Newsroom.json(PATCH, DESK + "/" + slug, Map.of("headline", "Siskinlike, third")).getString("externalId"))
                .isEqualTo("siskinlike-3");
    }

    @Test
    void theSameAgainIsNoNewVersionAndKeepsItsAddress() {
        String slug = upsert("siskinlike-5", "Siskinlike fifth").statusCode(201).extract().path("slug");
        upsert("siskinlike-5", "Siskinlike fifth").statusCode(200).body("version", equalTo(1)).body("slug", equalTo(slug));
        upsert("siskinlike-5", "Siskinlike renamed").statusCode(200).body("version", equalTo(2)).body("slug", equalTo(slug));
    }

    @Test
    void theAddressSaysWhoseItIsWhateverTheBodySays() {
        Newsroom.send(PUT, "/v1/editorial/publishers/" + Newsroom.PUBLISHER + "/articles/siskinlike-6", Newsroom.article(
                "Siskinlike sixth", "externalId", "siskinlike-7", "publisher", "the-aldous-courier")).statusCode(201)
                .body("externalId", equalTo("siskinlike-6")).body("publisher", equalTo(Newsroom.PUBLISHER));
    }

    private static ValidatableResponse upsert(String id, String headline) {
        return Newsroom.send(PUT, "/v1/editorial/publishers/" + Newsroom.PUBLISHER + "/articles/" + id,
                Newsroom.article(headline));
    }
}
