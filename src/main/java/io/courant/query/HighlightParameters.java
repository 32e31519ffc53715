package io.courant.query;

import io.courant.http.ParameterReader;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters that ask to be shown where the words of a search stand. */
public record HighlightParameters(
        @RestQuery
        @Parameter(description = "With `q`: show where its words stand, in each item's `highlight`.",
                schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
        String highlight,
        @RestQuery("highlight.mark")
        @Parameter(description = "With `highlight`: the HTML element in which the words are.", example = "em",
                schema = @Schema(type = SchemaType.STRING, defaultValue = "mark",
                        enumeration = {"mark", "em", "strong", "b", "i", "u", "span"}))
        String highlightMark) {

    /** That do nothing but show what is in them. */
    private static final List<String> ELEMENTS = List.of("mark", "em", "strong", "b", "i", "u", "span");

    /**
     * The element in which to show the words; null if they are not to be shown.
     *
     * @param words whether there are any
     */
    public String element(boolean words, ParameterReader reader) {
        boolean shown = reader.flag("highlight", highlight);
        if (shown && !words) {
            reader.reject("highlight", "needs words to show: give q as well");
        }
        if (highlightMark != null && !shown) {
            reader.reject("highlight.mark", "has no effect without highlight=true");
        }
        reader.names("highlight.mark", highlightMark == null ? null : List.of(highlightMark), ELEMENTS);
        return !shown ? null : highlightMark == null ? ELEMENTS.get(0) : highlightMark;
    }
}
