package io.courant.article;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** {@code latest} in the contract. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 1)
public class LatestSchema implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        IncludeSchema.add(contract, "latest", "ArticleCard", "Cards of the newest other articles.");
    }
}
