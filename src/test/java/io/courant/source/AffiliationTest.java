package io.courant.source;

import static io.courant.source.EditorialSourceTest.make;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.courant.testing.ApiTest;
import io.courant.testing.AtOnce;
import io.courant.testing.Editor;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A source belongs to another one that is there, and never to itself. */
@ApiTest
class AffiliationTest {

    private static final String SOURCES = "/v1/editorial/sources/";

    @Test
    void anAffiliationThatIsNotKnownIsNamed() {
        String slug = make("Ingvild Affil", "person");
        for (String body : List.of("no-such-body", "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11", "", "%", "a\u202eb")) {
            affiliate(slug, body).statusCode(422).body("errors[0].field", equalTo("affiliation"))
                    .body("errors[0].message", containsString("is not known"));
        }
        Editor.post("/v1/editorial/sources", Map.of("name", "Ingvild Lost", "kind", "person", "affiliation", "no-such-body"))
                .statusCode(422).body("errors[0].field", equalTo("affiliation"));
    }

    @Test
    void anAffiliationIsGivenByIdOrSlugAndFormerSlug() {
        String slug = make("Jarle Affil", "person");
        String body = make("Jarle Works", "organization");
        affiliate(slug, Editor.get(SOURCES + body).extract().path("id")).statusCode(200).body("affiliation", equalTo(body));
        Editor.patch(SOURCES + body, "*", Map.of("slug", "jarle-steelworks")).statusCode(200);
        affiliate(slug, "jarle-works").statusCode(200).body("affiliation", equalTo("jarle-steelworks"));
    }

    @Test
    void aCircleOfAnyLengthIsRefused() {
        List<String> ring = List.of(make("Ring One", "organization"), make("Ring Two", "organization"),
                make("Ring Three", "organization"), make("Ring Four", "organization"));
        affiliate(ring.get(0), ring.get(0)).statusCode(422).body("errors[0].message", equalTo("must be another source"));
        for (int i = 1; i < ring.size(); i++) {
            affiliate(ring.get(i - 1), ring.get(i)).statusCode(200);
            affiliate(ring.get(i), ring.get(0)).statusCode(422).body("errors[0].field", equalTo("affiliation"))
                    .body("errors[0].message", containsString("circle"));
        }
        Editor.get(SOURCES + ring.get(3)).body("affiliation", nullValue());
    }

    @Test
    void twoWritersAtOnceCloseNoCircle() {
        for (int round = 0; round < 10; round++) {
            String a = make("Twin Alpha " + round, "organization");
            String b = make("Twin Beta " + round, "organization");
            List<Integer> statuses = AtOnce.run(List.of(() -> affiliate(a, b).extract().statusCode(),
                    () -> affiliate(b, a).extract().statusCode()));
            assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        }
    }

    private static ValidatableResponse affiliate(String slug, String body) {
        return Editor.patch(SOURCES + slug, "*", Map.of("affiliation", body));
    }
}
