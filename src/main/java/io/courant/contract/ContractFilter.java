package io.courant.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Completes the contract that the annotations give: what holds for every operation is written once, here. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 10)
public class ContractFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        PageNames.apply(contract);
        PlainReferences.apply(contract);
        PortablePatterns.apply(contract);
        Patches.apply(contract);
        Redirects.apply(contract);
        ProblemResponses.apply(contract);
        KeptAnswers.apply(contract);
        ResponseHeaders.apply(contract);
        Examples.apply(contract);
        SharedParameters.apply(contract);
    }
}
