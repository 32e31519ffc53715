package io.courant.imports;

import io.courant.access.Actor;
import io.courant.access.Caller;
import io.courant.access.Role;
import io.courant.admission.DatabaseQueue;
import io.courant.article.ArticleRepository;
import io.courant.http.ParameterReader;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.http.Violation;
import io.courant.imports.Incoming.Visibility;
import io.courant.pagetext.PageText;
import io.courant.pagetext.UnreadablePageException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
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
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * The door for content from outside. One operation of the contract in two methods, since what they take and give are
 * different media types: a page, or a stream of documents.
 */
@Path("/v1/imports")
@RolesAllowed(Role.EDITOR)
@Tag(name = "Imports")
class ImportResource {

    static final String NDJSON = "application/x-ndjson";

    private static final String ID = "importPage";
    private static final String SUMMARY = "Import a page, or many documents";
    private static final String DESCRIPTION = """
            **A page** (`text/plain`): takes the text of a news page, as it is copied from a browser, and makes an article
            of it: date line, section, headline, standfirst, byline, paragraphs, and the rail of other stories, which
            become related links. Quotes and their speakers are found in the text. The answer tells what was recognised
            where, and what was doubtful. Sending the same page again changes nothing (200, `unchanged`); sending it
            mended brings the article up to date (200, `updated`).

            **Documents** (`application/x-ndjson`, also with `Content-Encoding: gzip`): takes articles of any number, one
            JSON object a line, and answers while it reads, with one line for each: read and send at the same time, as
            curl does, since who takes no results is not read from. Documents are stored in batches; one that cannot be
            used stops nothing and is told in its line. The last line is the summary; if it is missing, send the file
            again: what was stored is then `unchanged`. Of two documents of one article the later wins. Links between
            documents find each other in any order. Schemas and examples are those of one line. Whoever sends nothing
            for a minute is cut off.

            ```sh
            curl -s -T articles.ndjson -X POST -H "Authorization: Bearer $COURANT_ADMIN_TOKEN" \\
              -H 'Content-Type: application/x-ndjson' 'http://localhost:8080/v1/imports'
            ```

            Role: editor.""";
    private static final String DOCUMENT = """
            {"externalId": "gazette-77", "publisher": "The Example Gazette",
             "headline": "The ferry bell of Cold Quay rings again",
             "body": "The bell was hung on Monday.\\n\\n“It sounds as it did,” said Odalys Fenn, a lamp maker.",
             "publishedAt": "2026-11-21T08:00:00Z", "section": "World News", "tags": ["Transport"], "status": "draft",
             "related": [{"externalId": "gazette-78"}]}""";
    private static final String LINE = """
            {"line": 1, "outcome": "created", "id": "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11",
             "slug": "the-ferry-bell-of-cold-quay-rings-again"}""";
    private static final String OK = "A page: the article was there already; it was brought up to date, or there was "
            + "nothing to do. Documents: what became of each, one line at a time.";
    private static final String SENT = "A page's text in UTF-8: at most 4 MiB and 5,000 lines. Or documents, one a line, "
            + "each of at most 4 MiB: the schema is that of one line.";
    private static final Set<UnreadablePageException.Fault> NO_TEXT = Set.of(UnreadablePageException.Fault.EMPTY,
            UnreadablePageException.Fault.NOT_UTF8, UnreadablePageException.Fault.BINARY,
            UnreadablePageException.Fault.CONTROL_CHARACTER);

    private final Importer importer;
    private final BulkImport bulk;
    private final DatabaseQueue queue;
    private final ArticleRepository articles;
    private final Caller caller;

    ImportResource(Importer importer, BulkImport bulk, DatabaseQueue queue, ArticleRepository articles, Caller caller) {
        this.importer = importer;
        this.bulk = bulk;
        this.queue = queue;
        this.articles = articles;
        this.caller = caller;
    }

    /** One page. */
    @POST
    // whatever else comes is refused by name below, when the token has been looked at
    @Consumes({MediaType.TEXT_PLAIN, MediaType.WILDCARD})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = ID, summary = SUMMARY, description = DESCRIPTION)
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "201", description = "A page: an article was made.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "200", description = OK,
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "410", ref = "Gone")
    public RestResponse<ImportView> page(@BeanParam ImportParameters parameters,
            @Context HttpHeaders headers,
            @RequestBody(description = SENT, required = true,
                    content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
            InputStream body) throws IOException {
        negotiate(headers, MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON);
        PageParameters given = PageParameters.of(parameters);
        PageText page = read(RequestText.read(body, headers.getHeaderString(HttpHeaders.CONTENT_LENGTH)));
        Importer.Result result = importer.bring(new Incoming(PageDocuments.of(page, given),
                given.publish() ? Visibility.PUBLISHED : Visibility.AS_IT_IS), caller.actor());
        ImportView view = new ImportView(result.outcome(), articles.written(result.article()),
                ImportView.recognised(page), page.doubts());
        ResponseBuilder<ImportView> response = result.outcome() == Outcome.CREATED
                ? ResponseBuilder.<ImportView>created(location(view)).entity(view)
                : ResponseBuilder.ok(view);
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** Many documents. */
    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(operationId = ID, summary = SUMMARY, description = DESCRIPTION)
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "200", description = OK,
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = LineView.class), example = LINE))
    public StreamingOutput documents(@RestQuery @Parameter(hidden = true) String publisher,
            @Context HttpHeaders headers,
            @RequestBody(description = SENT, required = true,
                    content = @Content(mediaType = NDJSON, schema = @Schema(implementation = BulkDocument.class),
                            example = DOCUMENT))
            InputStream body) {
        negotiate(headers, NDJSON, NDJSON);
        ParameterReader reader = new ParameterReader();
        String outlet = reader.name("publisher", publisher);
        reader.done();
        InputStream documents = ContentEncoding.decoded(body, headers.getHeaderString(HttpHeaders.CONTENT_ENCODING));
        Actor actor = caller.actor();
        queue.leave();
        Object requestId = MDC.get("requestId");
        return results -> {
            // the answer is given when the request is over for everybody else
            MDC.put("requestId", requestId);
            try {
                bulk.run(documents, outlet, actor, results);
            } finally {
                MDC.remove("requestId");
            }
        };
    }

    /** The framework chooses between the two by what they take, and leaves {@code Accept} and character sets to them. */
    private static void negotiate(HttpHeaders headers, String taken, String given) {
        if (headers.getAcceptableMediaTypes().stream().noneMatch(MediaType.valueOf(given)::isCompatible)) {
            throw new ProblemException(ProblemType.NOT_ACCEPTABLE, "The answer to " + taken + " is " + given + ".");
        }
        RequestText.require(taken, headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
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
