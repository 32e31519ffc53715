package io.courant.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What each error means and how to mend it: the pages that the {@code type} of a problem leads to. */
@Path("/v1/problems")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Service")
class ProblemResource {

    @GET
    @Operation(operationId = "listProblems", summary = "All kinds of problems",
            description = "The closed catalogue of what a request can fail with: always whole, so `next` never comes.")
    public Page<ProblemPage> list() {
        return Page.whole(Arrays.stream(ProblemType.values()).map(ProblemPage::new).toList());
    }

    @GET
    @Path("/{slug}")
    @Operation(operationId = "getProblem", summary = "One kind of problem",
            description = "What this kind of problem means and how to mend it.")
    public ProblemPage one(
            @RestPath @Parameter(description = "The last segment of a problem's `type`.", example = "invalid-parameter")
            String slug) {
        return ProblemType.bySlug(slug).map(ProblemPage::new).orElseThrow(() ->
                new ProblemException(ProblemType.NOT_FOUND, "There is no problem type \"" + slug + "\": "
                        + NearestName.hint(slug, Arrays.stream(ProblemType.values()).map(ProblemType::slug).toList())));
    }

    /** One kind of problem, explained. */
    @Schema(name = "ProblemType", description = "One kind of problem, explained.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProblemPage(
            @Schema(description = "The URI that problems of this kind have as `type`.", required = true,
                    examples = "/v1/problems/invalid-parameter")
            String type,
            @Schema(description = "The HTTP status it comes with.", required = true, examples = "400")
            int status,
            @Schema(description = "The kind in words.", required = true, examples = "A parameter cannot be used")
            String title,
            @Schema(description = "What it means.", required = true)
            String meaning,
            @Schema(description = "How to mend it.", required = true)
            String remedy,
            @Schema(description = "A request that ends in it, where a request is at fault; some need a `page.txt` that is "
                    + "no text, too large, or no page.", examples = "curl -s 'http://localhost:8080/v1/articles?limit=1000'")
            String request) {

        ProblemPage(ProblemType type) {
            this(type.uri(), type.status(), type.title(), type.meaning(), type.remedy(), type.example());
        }
    }
}
