package io.courant.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The example of a kind of problem, pasted, ends in that problem. */
@ApiTest
class ProblemExamplesTest {

    /** What the page of an example holds that the example cannot show. */
    private static final Map<String, String> PAGES = Map.of("/v1/problems/malformed-text", "a\0b",
            "/v1/problems/content-too-large", "a line\n".repeat(700_000), "/v1/problems/unreadable-page", "<script>x</script>");

    @Test
    void everyExampleEndsInItsProblem() {
        List<Map<String, String>> types = Api.json("/v1/problems").getList("items");
        assertThat(types).filteredOn(type -> type.containsKey("request")).hasSizeGreaterThanOrEqualTo(10).allSatisfy(type -> {
            Response answer = CurlLine.parse(type.get("request")).send(PAGES.getOrDefault(type.get("type"), "x"));
            assertThat(answer.jsonPath().getString("type")).isEqualTo(type.get("type"));
        });
    }
}
