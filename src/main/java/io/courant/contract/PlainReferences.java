package io.courant.contract;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A reference says the type; repeating it beside the reference, as the scanner does, makes generators complain. */
final class PlainReferences {

    private PlainReferences() {}

    static void apply(OpenAPI contract) {
        // alternatives have types of their own, and need not all be objects
        contract.getComponents().getSchemas().values().stream().filter(schema -> schema.getOneOf() != null)
                .forEach(schema -> schema.setType(null));
        contract.getComponents().getSchemas().values().stream()
                .map(Schema::getProperties).filter(Objects::nonNull).map(Map::values).flatMap(Collection::stream)
                .flatMap(PlainReferences::withItems).filter(schema -> schema.getRef() != null)
                .forEach(schema -> schema.setType(null));
    }

    private static Stream<Schema> withItems(Schema schema) {
        return Stream.of(schema, schema.getItems(), schema.getAdditionalPropertiesSchema()).filter(Objects::nonNull);
    }
}
