package io.courant.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The contract that the code makes is the one that was reviewed.
 *
 * <p>After a change that is meant, {@code ./mvnw test -Dtest=ContractTest -Dcontract.accept} writes the reviewed copy
 * anew; its difference in version control is what there is to review. Examples are built into the contract, so if they
 * change too, accept them first ({@code -Dtest=ExamplesTest -Dcontract.accept}) and this afterwards, in a second build.
 *
 * <p>The two are compared as documents: the order of a schema's fields can differ from one build to the next, and means
 * nothing.
 */
@ApiTest
class ContractTest {

    private static final Path REVIEWED = Path.of("openapi/openapi.yaml");
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder().enable(Feature.MINIMIZE_QUOTES)
            .enable(Feature.LITERAL_BLOCK_STYLE).enable(Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .disable(Feature.SPLIT_LINES).disable(Feature.WRITE_DOC_START_MARKER)
            .stringQuotingChecker(new UnmistakableText()).build());
    /** What a reader wants first: the scanner writes the longest part first. */
    private static final List<String> ORDER = List.of("openapi", "info", "servers", "tags", "paths");

    /** Quotes what some readers of YAML take for a number or a date. */
    private static final class UnmistakableText extends StringQuotingChecker.Default {
        private static final long serialVersionUID = 1;

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value) || value.matches("[-+.]?\\d.*");
        }
    }

    @Test
    void theGeneratedContractIsTheReviewedOne() throws IOException {
        JsonNode generated = GeneratedContract.read();
        if (System.getProperty("contract.accept") != null) {
            Files.createDirectories(REVIEWED.getParent());
            Files.writeString(REVIEWED, YAML.writeValueAsString(forReaders((ObjectNode) generated)));
        }
        JsonNode reviewed = Files.exists(REVIEWED) ? YAML.readTree(Files.readString(REVIEWED)) : YAML.nullNode();
        // by way of text, so that a number is a number of the same kind
        if (!YAML.readTree(YAML.writeValueAsString(generated)).equals(reviewed)) {
            fail(REVIEWED + " is not the contract that the code makes. The first lines that differ:\n"
                    + String.join("\n", differences(lines(reviewed), lines(generated)))
                    + "\nIf the change is meant: ./mvnw test -Dtest=ContractTest -Dcontract.accept");
        }
    }

    @Test
    void theServedContractIsTheGeneratedOne() throws IOException {
        String served = Api.get("/v1/openapi?format=json").statusCode(200).extract().asString();
        assertThat(GeneratedContract.JSON.readTree(served)).isEqualTo(GeneratedContract.read());
    }

    private static JsonNode forReaders(ObjectNode contract) {
        ObjectNode ordered = YAML.createObjectNode();
        ORDER.forEach(name -> ordered.set(name, contract.get(name)));
        contract.properties().stream().filter(part -> !ordered.has(part.getKey()))
                .forEach(part -> ordered.set(part.getKey(), part.getValue()));
        return ordered;
    }

    /** A line for each value, with the way to it, so that a line can be understood by itself. */
    private static Set<String> lines(JsonNode document) {
        Set<String> lines = new LinkedHashSet<>();
        collect(document, "", lines);
        return lines;
    }

    private static void collect(JsonNode node, String way, Set<String> lines) {
        if (node.isValueNode() || node.isEmpty()) {
            lines.add(way.strip() + ": " + node);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), way + " " + (i + 1), lines);
            }
        } else {
            node.properties().forEach(field -> collect(field.getValue(), way + " " + field.getKey(), lines));
        }
    }

    private static List<String> differences(Set<String> reviewed, Set<String> generated) {
        return Stream.concat(
                reviewed.stream().filter(line -> !generated.contains(line)).limit(10).map(line -> "- " + line),
                generated.stream().filter(line -> !reviewed.contains(line)).limit(10).map(line -> "+ " + line))
                .toList();
    }
}
