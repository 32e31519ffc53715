package io.courant.change;

import io.courant.http.ParameterReader;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** From where on which changes are wanted, and how long one waits for them. */
record ChangeParameters(
        @RestQuery
        @Parameter(description = "Only what follows this position: the `position` of the answer before, or that with which "
                + "the export begins. Left out, the answer begins with the oldest entry that is still remembered.",
                example = "0", schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
        String after,
        @RestQuery
        @Parameter(description = "Only changes of these types of items: `article`, `author`, `section`, `source`, "
                + "`story`, `tag`. A comma means any of.", example = "article,source")
        List<String> types,
        @RestQuery
        @Parameter(description = "How many entries at most.", schema = @Schema(type = SchemaType.INTEGER, minimum = "1",
                maximum = "1000", defaultValue = "100"))
        String limit,
        @RestQuery("wait")
        @Parameter(description = "If there is nothing yet: how many seconds to wait for it.", example = "0",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "60", defaultValue = "0"))
        String seconds) {

    /** What the parameters mean. */
    record Asked(Long after, Set<ItemType> types, int limit, Duration patience) {

        Asked from(long position) {
            return new Asked(position, types, limit, patience);
        }
    }

    Asked read() {
        ParameterReader reader = new ParameterReader();
        Asked asked = new Asked(position("after", after, reader), ItemType.among("types", types, reader),
                reader.number("limit", limit, 1, 1_000, 100), Duration.ofSeconds(reader.number("wait", seconds, 0, 60, 0)));
        reader.done();
        return asked;
    }

    static Long position(String name, String given, ParameterReader reader) {
        if (given == null) {
            return null;
        }
        if (!given.strip().matches("[0-9]{1,18}")) {
            reader.reject(name, "must be the position of an entry, or 0 for the beginning: a whole number");
            return null;
        }
        return Long.valueOf(given.strip());
    }
}
