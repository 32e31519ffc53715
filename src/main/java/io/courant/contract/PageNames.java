package io.courant.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Names each kind of page after its items: {@code ArticlePage}, not after the Java types that it is made of. */
final class PageNames {

    private static final String PREFIX = "#/components/schemas/";

    private PageNames() {}

    static void apply(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        Map<String, String> names = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            if (name.startsWith("Page")) {
                String item = schema.getProperties().get("items").getItems().getRef().substring(PREFIX.length());
                names.put(name, item + "Page");
                schema.setDescription("One page of a list of `" + item + "`.");
            }
        });
        names.forEach((old, name) -> {
            contract.getComponents().addSchema(name, schemas.get(old));
            contract.getComponents().removeSchema(old);
        });
        Operations.of(contract).flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .map(media -> media.getSchema()).filter(schema -> schema != null && schema.getRef() != null)
                .forEach(schema -> {
                    String name = schema.getRef().substring(PREFIX.length());
                    schema.setRef(PREFIX + names.getOrDefault(name, name));
                });
    }
}
