package io.courant.contract;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Tells where a key can lead on: to the same place under the key that is good now. */
final class Redirects {

    /** What has slugs that change. Editors are led on without being sent on. */
    private static final Pattern MOVING = Pattern.compile("/v1/(articles|sources)/\\{key}");

    private Redirects() {}

    static void apply(OpenAPI contract) {
        contract.getComponents().addResponse("Moved", OASFactory.createAPIResponse().description("It has another slug now, "
                + "or is part of another item; the same is at `Location`. Not to be kept: a slug may move on."));
        contract.getPaths().getPathItems().forEach((path, item) -> {
            if (MOVING.matcher(path).lookingAt()) {
                item.getOperations().values().forEach(operation -> operation.getResponses().addAPIResponse("308",
                        OASFactory.createAPIResponse().ref("#/components/responses/Moved")));
            }
        });
    }
}
