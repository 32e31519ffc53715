package io.courant.quote;

import io.courant.article.IncludeSchema;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** {@code quotes} and {@code sources} in the contract. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 3)
public class QuoteSchemas implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        IncludeSchema.add(contract, "quotes", "Quote", "The article's quotes, in the order of the text.");
        IncludeSchema.add(contract, "sources", "CitedSource",
                "The sources that the article quotes or names, in the order of their first appearance.");
    }
}
