package io.courant.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.admission.DatabaseQueue;
import io.courant.change.ChangeParameters.Asked;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The log of changes, page by page. */
@Path("/v1/changes")
@PermitAll
@Tag(name = "Changes")
class ChangeResource {

    static final String NDJSON = "application/x-ndjson";
    private static final String ID = "listChanges";
    private static final String SUMMARY = "What changed";
    private static final String DESCRIPTION = """
            What became visible, changed or went away, in the order in which it did: what a copy needs to stay true. Take
            `GET /v1/export` once and go on from its position, with `wait=25` in a loop. An entry says which item it is
            about, and names by content tags all that it touches; it holds no text, so it says nothing of what was taken
            down since. Deletions stay here until the log forgets them (`courant.changes.retention`); a position from
            before that is answered with 410.

            With `Accept: application/x-ndjson` the entries come one a line, without the envelope; the position to go on
            from is that of the last.""";

    private final ChangeLog log;
    private final Waiting waiting;
    private final DatabaseQueue queue;
    private final ObjectMapper json;

    ChangeResource(ChangeLog log, Waiting waiting, DatabaseQueue queue, ObjectMapper json) {
        this.log = log;
        this.waiting = waiting;
        this.queue = queue;
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(operationId = ID, summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(responseCode = "200", description = "OK",
            content = @Content(schema = @Schema(implementation = ChangePage.class)))
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    public Uni<ChangePage> list(@BeanParam ChangeParameters parameters) {
        return changes(parameters);
    }

    @GET
    // whoever does not say gets the envelope
    @Produces(NDJSON + ";qs=0.5")
    @Blocking
    @Operation(operationId = ID, summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(responseCode = "200", description = "OK",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = Change.class)))
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    public Uni<String> lines(@BeanParam ChangeParameters parameters) {
        return changes(parameters).map(page -> page.items().stream().map(change -> change.written(json) + "\n")
                .collect(Collectors.joining()));
    }

    private Uni<ChangePage> changes(ChangeParameters parameters) {
        Asked asked = parameters.read();
        ChangePage there = log.after(asked.after(), asked.types(), asked.limit());
        if (!there.items().isEmpty() || asked.patience().isZero()) {
            return Uni.createFrom().item(there);
        }
        queue.leave();
        return waiting.next(asked.from(there.position()));
    }
}
