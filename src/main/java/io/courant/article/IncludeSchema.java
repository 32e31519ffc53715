package io.courant.article;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Writes an include into the contract: the article's schema gets the field that the include adds to the answer. */
public final class IncludeSchema {

    private IncludeSchema() {}

    /** @param item the name of the schema of one element */
    public static void add(OpenAPI contract, String name, String item, String description) {
        Schema element = OASFactory.createSchema().ref("#/components/schemas/" + item);
        contract.getComponents().getSchemas().get("Article").addProperty(name, OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY).items(element)
                .description(description + " Only there with `include=" + name + "`."));
    }
}
