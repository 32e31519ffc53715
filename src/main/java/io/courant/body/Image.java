package io.courant.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture and all that has to be shown with it. */
@Schema(name = "Image", description = "A picture and all that has to be shown with it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Image(
        @Schema(format = "uri-reference",
                description = "Where the picture is. A path is served by Courant itself.", required = true,
                examples = "/demo/images/tunnel-portal.webp")
        String url,
        @Schema(description = "What it shows, for those who cannot see it.",
                examples = "A tram leaves the lit mouth of a tunnel at dusk.")
        String alt,
        @Schema(description = "What to print beneath it.")
        String caption,
        @Schema(description = "Whom to name as its maker.", examples = "Lise Maran / The Aldous Courier")
        String credit,
        @Schema(description = "Its width in pixels.", minimum = "1", examples = "1200")
        Integer width,
        @Schema(description = "Its height in pixels.", minimum = "1", examples = "675")
        Integer height,
        @Schema(description = "The same picture in other sizes.")
        List<Rendition> renditions) {

    /** The same picture in another size. */
    @Schema(name = "Rendition", description = "The same picture in another size.")
    public record Rendition(
            @Schema(format = "uri-reference", description = "Where it is.", required = true,
                    examples = "/demo/images/tunnel-portal-600.webp")
            String url,
            @Schema(description = "Its width in pixels.", minimum = "1", examples = "600")
            Integer width,
            @Schema(description = "Its height in pixels.", minimum = "1", examples = "338")
            Integer height) {}
}
