package io.courant.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.admission.DatabaseQueue;
import io.courant.change.ChangeParameters.Asked;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The log of changes as it grows. */
@Path("/v1/changes/stream")
@PermitAll
@Tag(name = "Changes")
class ChangeStreamResource {

    private final ChangeLog log;
    private final Waiting waiting;
    private final DatabaseQueue queue;
    private final ObjectMapper json;

    ChangeStreamResource(ChangeLog log, Waiting waiting, DatabaseQueue queue, ObjectMapper json) {
        this.log = log;
        this.waiting = waiting;
        this.queue = queue;
        this.json = json;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(operationId = "streamChanges", summary = "What changes, as it does",
            description = """
                    The entries of `GET /v1/changes` as server-sent events: `new EventSource('/v1/changes/stream')` in a
                    browser. Each is an event `change` whose id is its position and whose data is the entry. After an
                    interruption the stream goes on from `Last-Event-ID`, which browsers send by themselves. A comment
                    comes when nothing has for 15 seconds. No more is read for a client than it takes.""")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS,
            schema = @Schema(type = SchemaType.STRING, description = "Events whose data is a `Change`.")))
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    // nginx would hold events back until its buffer is full
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> stream(@BeanParam ChangeStreamParameters parameters, @Context Sse sse) {
        Asked asked = parameters.read();
        ChangePage first = log.after(asked.after() == null ? Long.valueOf(log.extent().last()) : asked.after(),
                asked.types(), asked.limit());
        queue.leave();
        AtomicReference<ChangePage> last = new AtomicReference<>(first);
        Multi<ChangePage> further = Multi.createBy().repeating()
                .uni(() -> waiting.next(asked.from(last.get().position())).invoke(last::set)).indefinitely();
        return Multi.createBy().concatenating().streams(Uni.createFrom().item(first).toMulti(), further)
                .onItem().transformToMultiAndConcatenate(page -> Multi.createFrom().iterable(events(page, sse)));
    }

    private List<OutboundSseEvent> events(ChangePage page, Sse sse) {
        return page.items().isEmpty() ? List.of(sse.newEventBuilder().comment("still here").build())
                : page.items().stream().map(change -> sse.newEventBuilder().name("change")
                        .id(String.valueOf(change.position())).data(change.written(json)).build()).toList();
    }
}
