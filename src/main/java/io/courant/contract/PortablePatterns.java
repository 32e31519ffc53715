package io.courant.contract;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Leaves out patterns that name Unicode classes: many validators read them in another way or not at all (JSON Schema asks
 * only that they should not). What they demand stands in the answer to whoever does not keep to it.
 */
final class PortablePatterns {

    private PortablePatterns() {}

    static void apply(OpenAPI contract) {
        Stream.concat(contract.getComponents().getSchemas().values().stream().map(Schema::getProperties)
                        .filter(Objects::nonNull).map(Map::values).flatMap(Collection::stream),
                        Operations.parameters(contract).map(parameter -> parameter.getSchema()))
                .filter(Objects::nonNull).flatMap(PortablePatterns::withParts).filter(Objects::nonNull)
                .filter(schema -> schema.getPattern() != null && schema.getPattern().contains("\\p{"))
                .forEach(schema -> schema.setPattern(null));
    }

    private static Stream<Schema> withParts(Schema schema) {
        return Stream.of(schema, schema.getItems(), schema.getAdditionalPropertiesSchema());
    }
}
