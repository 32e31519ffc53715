package io.courant.taxonomy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.http.OneLine;
import io.courant.http.Versioned;
import io.courant.naming.Name;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section, tag or author as an editor reads and writes it. One record, as the public has one. */
@Schema(name = "EditorialLabel", description = "A section, tag or author as an editor reads and writes it. The count "
        + "takes everything into account, drafts included.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditorialLabel(
        @Schema(readOnly = true, format = "uuid", description = "Its id (UUIDv7).",
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "Its slug, unique among its kind. Without one it is made of the name.",
                examples = "world-news")
        @Size(min = 1, max = 100, message = "must hold {min} to {max} characters")
        @Pattern(regexp = Name.SLUG_FORM, message = "must be lower-case letters and digits, joined by hyphens")
        String slug,
        @Schema(description = "Its name.", required = true, examples = "World News")
        @NotBlank(message = "must not be blank") @OneLine
        @Size(max = 150, message = "must hold at most {max} characters")
        String name,
        @Schema(description = "The IPTC Media Topic of a tag; sections and authors have none.",
                examples = "medtop:20000602")
        @Pattern(regexp = "^medtop:[0-9]{8}$", message = "must be an IPTC Media Topic such as medtop:20000602")
        String mediaTopic,
        @Schema(readOnly = true, minimum = "0", examples = "12",
                description = "How many articles it has.")
        Long articleCount,
        @Schema(readOnly = true, description = "Its version, which is also its `ETag`.", minimum = "1",
                examples = "3")
        Integer version) implements Versioned {}
