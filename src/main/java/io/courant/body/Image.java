package io.courant.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.http.OneLine;
import io.courant.http.WebAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture and all that has to be shown with it. */
@Schema(name = "Image", description = "A picture and all that has to be shown with it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Image(
        @Schema(format = "uri-reference",
                description = "Where the picture is. A path is served by Courant itself.", required = true,
                examples = "/demo/images/tunnel-portal.webp")
        @NotNull @WebAddress
        String url,
        @Schema(description = "What it shows, for those who cannot see it.", required = true,
                examples = "A tram leaves the lit mouth of a tunnel at dusk.")
        @NotBlank @Size(max = 1000) @OneLine
        String alt,
        @Schema(description = "What to print beneath it.")
        @Size(max = 2000)
        String caption,
        @Schema(description = "Whom to name as its maker.", required = true, examples = "Lise Maran / The Aldous Courier")
        @NotBlank @Size(max = 300) @OneLine
        String credit,
        @Schema(description = "Its width in pixels.", minimum = "1", examples = "1200")
        @Min(1) @Max(100_000)
        Integer width,
        @Schema(description = "Its height in pixels.", minimum = "1", examples = "675")
        @Min(1) @Max(100_000)
        Integer height,
        @Schema(description = "The same picture in other sizes.")
        @Size(max = 20)
        List<@NotNull @Valid Rendition> renditions) {

    Image captioned(String text) {
        return new Image(url, alt, text.isEmpty() ? null : text, credit, width, height, renditions);
    }

    /** The same picture in another size. */
    @Schema(name = "Rendition", description = "The same picture in another size.")
    public record Rendition(
            @Schema(format = "uri-reference", description = "Where it is.", required = true,
                    examples = "/demo/images/tunnel-portal-600.webp")
            @NotNull @WebAddress
            String url,
            @Schema(description = "Its width in pixels.", minimum = "1", examples = "600")
            @Min(1) @Max(100_000)
            Integer width,
            @Schema(description = "Its height in pixels.", minimum = "1", examples = "338")
            @Min(1) @Max(100_000)
            Integer height) {}
}
