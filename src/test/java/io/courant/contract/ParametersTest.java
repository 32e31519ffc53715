package io.courant.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The parameters that the contract documents are those that the server takes, and their examples are good. */
@ApiTest
class ParametersTest {

    private static final Pattern KNOWN = Pattern.compile("(?:known are (.+)|none is taken here)$");

    static List<ContractOperation> operations() {
        return GeneratedContract.operations();
    }

    /** A stream has no end, and is read by its own test. */
    static List<ContractOperation> ending() {
        return operations().stream().filter(operation -> !operation.streams()).toList();
    }

    static Stream<Arguments> parameters() {
        return ending().stream().flatMap(operation -> operation.parameters("query").stream()
                .map(parameter -> Arguments.of(operation, parameter.get("name").asText(), parameter)));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theServerKnowsTheParametersThatAreDocumented(ContractOperation operation) {
        Matcher known = KNOWN.matcher(send(operation, "qqqqqqqqqqqq=1").jsonPath().getString("errors[0].message"));
        assertThat(known.find()).isTrue();
        Set<String> names = known.group(1) == null ? Set.of() : Set.of(known.group(1).split(", "));
        assertThat(names).isEqualTo(operation.queryParameters());
    }

    @ParameterizedTest
    @MethodSource("ending")
    void theExamplesInThePathLeadSomewhere(ContractOperation operation) {
        assertThat(accepted(send(operation, ""))).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("parameters")
    void aParametersExampleIsTaken(ContractOperation operation, String name, JsonNode parameter) {
        for (String value : name.equals("after") ? cursor(operation) : values(parameter)) {
            Response answer = send(operation, name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            assertThat(accepted(answer)).as(name + "=" + value + ": " + answer.asString()).isTrue();
        }
    }

    /** All values of an enumeration, or else the example, the default, both ends of the range. */
    private static List<String> values(JsonNode parameter) {
        JsonNode schema = parameter.get("schema");
        List<String> values = Stream.concat(
                        Stream.of(schema.path("enum"), parameter.path("example")).flatMap(GeneratedContract::elements),
                        Stream.of(parameter.path("example"), schema.path("default"), schema.path("minimum"),
                                schema.path("maximum")).filter(JsonNode::isValueNode))
                .filter(value -> !value.isMissingNode()).map(JsonNode::asText).toList();
        assertThat(values).as("an example of " + parameter).isNotEmpty();
        return values;
    }

    /** None where the example has no second page. */
    private static List<String> cursor(ContractOperation operation) {
        if (operation.id().equals("listKeys")) {
            // unlike everything else there is, they do not come with the demo newsroom
            KeyResponsesTest.newKey();
            KeyResponsesTest.newKey();
        }
        String next = send(operation, "limit=1").jsonPath().getString("next");
        return next == null ? List.of() : List.of(next);
    }

    /** An import of a text that is no page, or an update of no version, gets that far only with good parameters. */
    private static boolean accepted(Response answer) {
        return List.of(200, 201, 422, 428).contains(answer.statusCode());
    }

    private static Response send(ContractOperation operation, String query) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters("path")) {
            path = path.replace("{" + parameter.get("name").asText() + "}",
                    path.startsWith("/v1/keys/") ? KeyResponsesTest.newKey() : parameter.get("example").asText());
        }
        if (path.startsWith("/v1/previews/")) {
            path = "/v1" + Newsroom.previewLink();
        } else if (path.startsWith("/v1/quotes/")) {
            path = Newsroom.quote();
        } else if (path.contains("/stories/")) {
            Newsroom.story();
        }
        RequestSpecification request = given().urlEncodingEnabled(false).header("Authorization", "Bearer " + Api.TOKEN);
        operation.bodyType().ifPresent(type -> {
            boolean page = type.equals("text/plain");
            request.contentType(page ? type + "; charset=UTF-8" : type).body(page ? "No paragraph" : "{}");
        });
        return request.request(Method.valueOf(operation.method().toUpperCase(Locale.ROOT)),
                path + (query + companion(operation, query)).replaceFirst("^&?(?=.)", "?"));
    }

    /** What a parameter makes no sense without. */
    private static String companion(ContractOperation operation, String query) {
        if (operation.id().equals("importPage") && !query.startsWith("publisher=")) {
            return "&publisher=The%20Contract%20Gazette";
        }
        if (operation.id().equals("suggest") && !query.startsWith("q=")) {
            return "&q=tun";
        }
        return switch (query.replaceFirst("=(?!relevance).*", "")) {
            case "highlight", "sort=relevance" -> "&q=tunnel";
            case "facets.limit" -> "&facets=tag";
            case "highlight.mark" -> "&q=tunnel&highlight=true";
            case "related.limit", "related.type", "related.origin" -> "&include=related";
            case "latest.limit" -> "&include=latest";
            case "body" -> "&view=full";
            default -> "";
        };
    }
}
