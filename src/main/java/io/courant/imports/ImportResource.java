package io.courant.imports;

import io.courant.access.Role;
import io.courant.article.ArticleRepository;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.http.Violation;
import io.courant.pagetext.PageText;
import io.courant.pagetext.UnreadablePageException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The door for content from outside. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EDITOR)
@Tag(name = "Imports")
class ImportResource {

    private static final Set<UnreadablePageException.Fault> NO_TEXT = Set.of(UnreadablePageException.Fault.EMPTY,
            UnreadablePageException.Fault.NOT_UTF8, UnreadablePageException.Fault.BINARY,
            UnreadablePageException.Fault.CONTROL_CHARACTER);

    private final Importer importer;
    private final ArticleRepository articles;

    ImportResource(Importer importer, ArticleRepository articles) {
        this.importer = importer;
        this.articles = articles;
    }

    @POST
    @Consumes(MediaType.WILDCARD) // refused by name below: JAX-RS would not say which types it takes
    @Operation(operationId = "importPage", summary = "Import the text of a page",
            description = "Takes the text of a news page, as it is copied from a browser, and makes an article of it: "
                    + "date line, section, headline, standfirst, byline, paragraphs, and the rail of other stories, "
                    + "which become related links. Quotes and their speakers are found in the text. The answer tells "
                    + "what was recognised where, and what was doubtful. Sending the same page again changes nothing "
                    + "(200, `unchanged`); sending it mended brings the article up to date (200, `updated`).")
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "201", description = "An article was made.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "200", description = "The article was there already; it was brought up to date, or "
            + "there was nothing to do.", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> page(@BeanParam ImportParameters parameters,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) String length,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @RequestBody(description = "The page's text in UTF-8; at most 4 MiB and 5,000 lines.", required = true,
                    content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
            InputStream body) throws IOException {
        RequestText.requirePlain(type);
        PageParameters given = PageParameters.of(parameters);
        PageText page = read(RequestText.read(body, length));
        Importer.Result result = importer.bring(PageDocuments.of(page, given), given.publish());
        ImportView view = new ImportView(result.outcome(), articles.written(result.article()),
                ImportView.recognised(page), page.doubts());
        ResponseBuilder<ImportView> response = result.outcome() == Outcome.CREATED
                ? ResponseBuilder.<ImportView>created(location(view)).entity(view)
                : ResponseBuilder.ok(view);
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** Percent-encoded: a Greek headline has a Greek slug. */
    private static URI location(ImportView view) {
        return UriBuilder.fromPath("/v1/articles/{slug}").build(view.article().slug());
    }

    private static PageText read(byte[] bytes) {
        try {
            return PageText.read(PageText.decode(bytes));
        } catch (UnreadablePageException e) {
            String field = e.line() == 0 ? "body" : "line " + e.line();
            boolean noText = NO_TEXT.contains(e.fault());
            throw new ProblemException(noText ? ProblemType.MALFORMED_TEXT : ProblemType.UNREADABLE_PAGE, e.getMessage(),
                    List.of(new Violation(field, Violation.In.BODY, e.getMessage())));
        }
    }
}
