package io.courant.export;

import io.courant.admission.DatabaseQueue;
import io.courant.change.ItemType;
import io.courant.http.ParameterReader;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** All that readers see, at once. */
@Path("/v1/export")
@PermitAll
@Tag(name = "Changes")
class ExportResource {

    private static final String NDJSON = "application/x-ndjson";

    private final Export export;
    private final DatabaseQueue queue;
    private final Semaphore places;

    ExportResource(Export export, ExportConfig config, DatabaseQueue queue) {
        this.export = export;
        this.queue = queue;
        this.places = new Semaphore(config.mostAtOnce());
    }

    @GET
    @Produces(NDJSON)
    @Operation(operationId = "export", summary = "All that readers see",
            description = """
                    A snapshot of everything that is visible, one item a line, as its own address gives it, with the
                    content tags of what it shows. The first line has the position from which `GET /v1/changes` goes on: a
                    copy that takes the export, follows the changes from there, and fetches again whatever they touch is
                    the same as the API. The last line says how many items there were; if it is missing, the export was
                    cut off. Compressed for whoever accepts gzip (`curl --compressed`). A node gives two at a time.""")
    @APIResponse(responseCode = "200", description = "OK",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = ExportLine.class)))
    public RestResponse<StreamingOutput> export(
            @RestQuery
            @Parameter(description = "Only items of these types: `article`, `author`, `section`, `source`, `story`, `tag`. "
                    + "A comma means any of.", example = "article,source")
            List<String> types,
            @RestHeader(HttpHeaders.ACCEPT_ENCODING) @Parameter(hidden = true) String encodings) {
        ParameterReader reader = new ParameterReader();
        Set<ItemType> wanted = ItemType.among("types", types, reader);
        reader.done();
        queue.leave();
        boolean zipped = encodings != null && encodings.contains("gzip");
        ResponseBuilder<StreamingOutput> response = ResponseBuilder.<StreamingOutput>ok(out -> {
            if (!places.tryAcquire()) {
                throw new ProblemException(ProblemType.UNAVAILABLE, "Others are taking the export. Try again later.");
            }
            try (GZIPOutputStream zip = zipped ? new GZIPOutputStream(out, 8_192) : null) {
                export.write(wanted, zipped ? zip : out);
            } finally {
                places.release();
            }
        }).header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return (zipped ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response).build();
    }
}
