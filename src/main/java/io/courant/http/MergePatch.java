package io.courant.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** JSON Merge Patch (RFC 7396): what a member is given replaces it, null takes it away, objects are merged. */
@Schema(name = "MergePatch", type = SchemaType.OBJECT, description = "The members to change (JSON Merge Patch, RFC "
        + "7396): `null` takes one away, an array is replaced as a whole, an object is changed member by member.")
public final class MergePatch {

    /** The media type of a patch; plain {@code application/json} is taken for one too. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private MergePatch() {}

    /** The target as the patch leaves it; neither is changed. */
    public static ObjectNode apply(ObjectNode target, ObjectNode patch) {
        ObjectNode result = target.deepCopy();
        patch.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isNull()) {
                result.remove(member.getKey());
            } else if (value instanceof ObjectNode object) {
                ObjectNode old = result.get(member.getKey()) instanceof ObjectNode known ? known : result.objectNode();
                result.set(member.getKey(), apply(old, object));
            } else {
                result.set(member.getKey(), value);
            }
        });
        return result;
    }
}
