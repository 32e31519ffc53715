package io.courant.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Editor;
import io.courant.testing.HeldOpen;
import io.courant.testing.Stored;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two writers who could not see each other: one of them is told, and neither gets a 500. */
@ApiTest
class CollisionTest {

    @Inject
    DataSource database;

    @Inject
    Stored stored;

    @Test
    void aSlugThatWasTakenMeanwhileIsNamed() throws Exception {
        String elsewhere = "insert into tag (id, slug, name, name_key)"
                + " values (gen_random_uuid(), 'outrun-tag', 'Outrun', 'outrun')";
        ValidatableResponse answer = HeldOpen.during(database, elsewhere, () ->
                Editor.post("/v1/editorial/tags", Map.of("name", "Outrun", "slug", "outrun-tag")));
        answer.statusCode(409).body("type", equalTo("/v1/problems/already-taken")).body("errors[0].field", equalTo("slug"));
    }

    @Test
    void whatWasPutToUseMeanwhileIsNotDeleted() throws Exception {
        Editor.post("/v1/editorial/tags", Map.of("name", "Grabbed Tag")).statusCode(201);
        String elsewhere = "insert into article_tag (article_id, position, tag_id) select a.id, 99, t.id from article a, tag t"
                + " where a.slug = 'what-the-harbour-weighed' and t.slug = 'grabbed-tag'";
        try {
            HeldOpen.during(database, elsewhere, () -> Editor.delete("/v1/editorial/tags/grabbed-tag", "*")).statusCode(409)
                    .body("type", equalTo("/v1/problems/illegal-move"));
            Editor.get("/v1/editorial/tags/grabbed-tag").statusCode(200);
        } finally {
            stored.change("delete from article_tag where position = 99");
        }
    }

    @Test
    void twoThatWaitedForEachOtherAreToldToTryAgain() {
        Api.get("/for-tests/fault/deadlock").statusCode(503).header("Retry-After", equalTo("5"))
                .body("type", equalTo("/v1/problems/unavailable")).body("detail", containsString("Try again"));
    }
}
