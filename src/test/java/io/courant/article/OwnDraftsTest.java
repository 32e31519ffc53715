package io.courant.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A contributor goes on with its own drafts, and with nothing else. */
@ApiTest
class OwnDraftsTest {

    private static final String DESK = "/v1/editorial/articles";
    private static final String UPSERT = "/v1/editorial/publishers/" + Newsroom.PUBLISHER + "/articles/nuthatch-1";

    @Test
    void aContributorChangesItsOwnDraftAsLongAsItIsOne() {
        String own = Api.newKey("Nuthatch desk", "contributor").getString("token");
        String other = Api.newKey("Nuthatch night desk", "contributor").getString("token");
        String slug = "nuthatch-own";
        assertThat(send(own, "POST", DESK, Newsroom.article("Nuthatch own"))).isEqualTo(201);
        assertThat(patch(own, slug, "Nuthatch one")).isEqualTo(200);
        assertThat(patch(other, slug, "Nuthatch two")).as("somebody else's").isEqualTo(403);
        assertThat(patch(own, Newsroom.draft("Nuthatch of an editor"), "Nuthatch three")).as("an editor's").isEqualTo(403);
        Newsroom.move(slug, "publish", Map.of());
        assertThat(patch(own, slug, "Nuthatch four")).as("what readers see").isEqualTo(403);
        assertThat(send(own, "PUT", DESK + "/" + slug + "/related", "{\"items\": []}")).isEqualTo(403);
        assertThat(send(own, "POST", DESK + "/" + slug + "/quotes", Map.of("text", "paragraph"))).isEqualTo(403);
        Newsroom.move(slug, "unpublish", Map.of());
        assertThat(Newsroom.get(DESK + "/" + slug).getString("headline")).isEqualTo("Nuthatch one");
        assertThat(send(other, "DELETE", DESK + "/" + slug, "{}")).isEqualTo(403);
        assertThat(send(own, "DELETE", DESK + "/" + slug, "{}")).isEqualTo(204);
    }

    @Test
    void anOutsideIdIsNoWayRoundIt() {
        String own = Api.newKey("Nuthatch feed", "contributor").getString("token");
        assertThat(send(own, "PUT", UPSERT, Newsroom.article("Nuthatch fed"))).isEqualTo(201);
        assertThat(send(own, "PUT", UPSERT, Newsroom.article("Nuthatch fed again"))).isEqualTo(200);
        Newsroom.move("nuthatch-fed", "publish", Map.of());
        assertThat(send(own, "PUT", UPSERT, Newsroom.article("Nuthatch overfed"))).isEqualTo(403);
    }

    private static int patch(String token, String slug, String headline) {
        return send(token, "PATCH", DESK + "/" + slug, Map.of("headline", headline));
    }

    private static int send(String token, String method, String path, Object body) {
        return Api.as(token).contentType("application/json").header("If-Match", "*").body(body).request(method, path)
                .statusCode();
    }
}
