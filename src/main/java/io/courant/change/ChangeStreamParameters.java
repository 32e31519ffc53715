package io.courant.change;

import io.courant.change.ChangeParameters.Asked;
import io.courant.http.ParameterReader;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** From where on a stream begins. */
record ChangeStreamParameters(
        @RestQuery
        @Parameter(description = "Begin after this position. Left out, the stream begins with what comes next.",
                schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
        String after,
        @RestQuery
        @Parameter(description = "Only changes of these types of items: `article`, `author`, `section`, `source`, "
                + "`story`, `tag`. A comma means any of.", example = "article,source")
        List<String> types,
        @RestHeader("Last-Event-ID")
        @Parameter(description = "The id of the last event that was received: browsers send it by themselves when they "
                + "connect again. It counts more than `after`.",
                schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
        String lastEventId) {

    /** How many entries are read at once: what is buffered for one client. */
    private static final int LIMIT = 100;
    static final Duration HEARTBEAT = Duration.ofSeconds(15);

    Asked read() {
        ParameterReader reader = new ParameterReader();
        Long last = ChangeParameters.position("Last-Event-ID", lastEventId, reader);
        Long first = ChangeParameters.position("after", after, reader);
        Asked asked = new Asked(last == null ? first : last, ItemType.among("types", types, reader), LIMIT, HEARTBEAT);
        reader.done();
        return asked;
    }
}
