package io.courant.contract;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What the public reads is kept in caches, here and elsewhere: what they are told of it, and how a client asks again. */
final class KeptAnswers {

    private static final Set<String> KEPT = Set.of("Articles", "Sources", "Quotes", "Stories", "Taxonomy", "Search");
    /** Of a secret address. */
    private static final String PREVIEWS = "/v1/previews/";

    private KeptAnswers() {}

    static void apply(OpenAPI contract) {
        header(contract, "EntityTag", "A hash of the document: another one if and only if a byte of it is. Send it back as "
                + "`If-None-Match`, and the answer is 304 until then.", "\"yQ1mWfZr0N2l0X5t8m3PAg\"");
        header(contract, "LastModified", "From when on the document has been as it is; absent for the first second.",
                "Fri, 02 Oct 2026 17:40:01 GMT");
        header(contract, "CacheControl", "For how long it may be shown without asking again: seconds in proxies, and "
                + "never beyond the next scheduled article.",
                "public, max-age=0, s-maxage=5, stale-while-revalidate=5, stale-if-error=3600");
        header(contract, "Vary", "What else decides about the bytes.", "Accept-Encoding");
        header(contract, "SurrogateKey", "The content tags that it depends on, as the log of changes names them, separated "
                + "by blanks; where they are many, those of whole collections.",
                "article:0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11 articles");
        header(contract, "CacheTag", "The same, separated by commas.",
                "article:0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11,articles");
        header(contract, "CacheStatus", "What Courant's own cache did (RFC 9211).", "courant; hit");
        contract.getComponents().addResponse("NotModified", OASFactory.createAPIResponse()
                .description("The document is still the one that `If-None-Match` (or `If-Modified-Since`) speaks of."));
        contract.getPaths().getPathItems().forEach((path, item) -> {
            Operation read = item.getOperations().get(PathItem.HttpMethod.GET);
            if (read != null && !path.startsWith(PREVIEWS) && read.getTags().stream().anyMatch(KEPT::contains)) {
                read.getResponses().addAPIResponse("304",
                        OASFactory.createAPIResponse().ref("#/components/responses/NotModified"));
                APIResponse good = read.getResponses().getAPIResponse("200");
                ResponseHeaders.addKept(good);
                ResponseHeaders.add(good, "Surrogate-Key", "SurrogateKey");
                ResponseHeaders.add(good, "Cache-Tag", "CacheTag");
            }
        });
        ResponseHeaders.addKept(contract.getComponents().getResponses().get("NotModified"));
    }

    private static void header(OpenAPI contract, String name, String description, String example) {
        contract.getComponents().addHeader(name, ResponseHeaders.header(description, example));
    }
}
