package io.courant.search;

import io.courant.change.ItemType;
import io.courant.http.ParameterReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of suggestions. */
record SuggestParameters(
        @RestQuery
        @Parameter(description = "What was typed so far: all of its words, the last of which may be a beginning.",
                example = "harbour tun", required = true, schema = @Schema(type = SchemaType.STRING, maxLength = 300))
        String q,
        @RestQuery
        @Parameter(description = "What to suggest: `article`, `source`, `tag`; by default all of them.", example = "source,tag")
        List<String> types,
        @RestQuery
        @Parameter(description = "How many of each type.", schema = @Schema(type = SchemaType.INTEGER, minimum = "1",
                maximum = "20", defaultValue = "5"))
        String limit) {

    private static final List<String> TYPES = List.of("article", "source", "tag");

    /** What is asked for. */
    record Asked(String text, Set<ItemType> types, int limit) {}

    Asked read() {
        ParameterReader reader = new ParameterReader();
        if (q == null) {
            reader.reject("q", "is missing: what was typed so far");
        }
        Set<ItemType> asked = new TreeSet<>();
        (types.isEmpty() ? TYPES : reader.names("types", types, TYPES)).stream().filter(TYPES::contains).map(ItemType::of)
                .forEach(asked::add);
        Asked read = new Asked(reader.text("q", q), asked, reader.number("limit", limit, 1, 20, 5));
        reader.done();
        return read;
    }
}
