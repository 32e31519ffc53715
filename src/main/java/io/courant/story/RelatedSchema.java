package io.courant.story;

import io.courant.article.IncludeSchema;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** {@code related} and {@code story} in the contract. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public class RelatedSchema implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        IncludeSchema.add(contract, "related", "RelatedLink", "The editor's links, in the editor's order, then those that were found.");
        IncludeSchema.add(contract, "story", "Story", "The stories that it tells, those that editors gathered first.");
    }
}
