package io.courant.contract;

import io.courant.http.MergePatch;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A merge patch (RFC 7396) has the members of what it changes, and need not have any of them. */
final class Patches {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String GENERAL = "MergePatch";

    private Patches() {}

    static void apply(OpenAPI contract) {
        Operations.of(contract).map(operation -> operation.getRequestBody()).filter(Objects::nonNull)
                .map(body -> body.getContent().getMediaTypes()).filter(types -> types.containsKey(MergePatch.MEDIA_TYPE))
                .flatMap(types -> types.values().stream()).map(MediaType::getSchema)
                .filter(schema -> !schema.getRef().endsWith(GENERAL))
                .forEach(schema -> schema.setRef(patch(schema.getRef().substring(SCHEMAS.length()), contract)));
        Schema correction = contract.getComponents().getSchemas().get("CorrectionRequest");
        correction.addProperty("changes", OASFactory.createSchema()
                .description(correction.getProperties().get("changes").getDescription())
                .ref(patch("EditorialArticle", contract)));
    }

    /** The reference to the patch of what has this schema. */
    private static String patch(String whole, OpenAPI contract) {
        contract.getComponents().addSchema(whole + "Patch", OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                .description("Members to change; `null` takes one away. Those that are left out stay as they are.")
                .properties(contract.getComponents().getSchemas().get(whole).getProperties()));
        return SCHEMAS + whole + "Patch";
    }
}
