package io.courant.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the contract says of a line, of the request and of the answer, is so. */
@ApiTest
class BulkContractTest {

    private static JsonNode contract() {
        return Bulk.json(Api.get("/v1/openapi?format=json").extract().asString());
    }

    /** One line of the request, or of the answer. */
    private static JsonNode media(String place) {
        return contract().at("/paths/~1v1~1imports/post" + place + "/content/application~1x-ndjson");
    }

    private static JsonSchema schema(String name) {
        ObjectNode whole = (ObjectNode) contract();
        whole.put("$ref", "#/components/schemas/" + name);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole);
    }

    @Test
    void theExampleGivesTheAnswerThatIsShown() {
        JsonNode answer = Bulk.send(media("/requestBody").get("example").toString()).get(0);
        assertThat(answer.get("id").asText()).hasSize(36);
        JsonNode shown = media("/responses/200").get("example");
        assertThat(((ObjectNode) answer.deepCopy()).set("id", shown.get("id")).toString()).isEqualTo(shown.toString());
    }

    @Test
    void aDocumentOfEveryFormIsAsDocumented() {
        JsonSchema document = schema("ImportDocument");
        for (String body : List.of("\"A text.\"", "{\"html\": \"<p>A text.</p>\"}",
                "[{\"type\": \"paragraph\", \"text\": \"A text.\"}]")) {
            String line = Bulk.document("Contract Curlew", "in " + body.charAt(0), "Curlews In Form", "\"body\": " + body)
                    .replace("in \"", "in text");
            assertThat(document.validate(Bulk.json(line))).as(line).isEmpty();
            assertThat(Bulk.outcomes(Bulk.send(line))).containsExactly("created");
        }
        assertThat(document.validate(Bulk.json("{\"externalId\": \"x\", \"headline\": \"x\", \"body\": 7}"))).isNotEmpty();
        assertThat(document.validate(Bulk.json("{\"headline\": \"x\"}"))).isNotEmpty();
    }

    @Test
    void everyKindOfLineIsAsDocumented() {
        JsonSchema line = schema("ImportLine");
        String good = Bulk.document("Contract Curlew", "kinds", "Curlews Of All Kinds",
                "\"quotes\": [{\"text\": \"unsaid\"}]");
        String mended = good.replace("Kinds", "Sorts");
        List<JsonNode> lines = Bulk.send(good, "no JSON", mended, mended, "{\"x\": 1}");
        assertThat(Bulk.outcomes(lines)).containsExactly("created", "failed", "updated", "unchanged", "failed");
        assertThat(lines).hasSize(6).allSatisfy(one -> assertThat(line.validate(one)).as(one.toString()).isEmpty());
    }

    @Test
    void anAnswerThatTheSenderDoesNotTakeIsNotGiven() {
        byte[] document = Bulk.document("Contract Curlew", "unwanted", "Curlews Unwanted").getBytes(StandardCharsets.UTF_8);
        Bulk.request().accept("application/json").body(document).post("/v1/imports").then().statusCode(406);
        Bulk.request().accept("application/*").body(document).post("/v1/imports").then().statusCode(200);
    }
}
