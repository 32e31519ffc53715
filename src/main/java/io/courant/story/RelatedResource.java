package io.courant.story;

import io.courant.article.Shape;
import io.courant.cache.Kept;
import io.courant.http.Key;
import io.courant.http.Page;
import io.courant.http.ParameterReader;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What belongs beside an article. */
@Path("/v1/articles/{key}/related")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Articles")
class RelatedResource {

    private final RelatedLinkRepository links;

    RelatedResource(RelatedLinkRepository links) {
        this.links = links;
    }

    @GET
    @Kept
    @Operation(operationId = "listRelated", summary = "What belongs beside an article",
            description = "The editor's links, in the editor's order, then those that Courant found, the best first, as "
                    + "`include=related` embeds them: always whole, so `next` never comes.")
    public Page<RelatedView> related(
            @RestPath
            @Parameter(description = "The article's id or slug.", example = "the-nights-the-dredgers-stood-still")
            Key key,
            @RestQuery @Parameter(description = "How many at the most.", schema = @Schema(type = SchemaType.INTEGER,
                    minimum = "1", maximum = "50", defaultValue = "10")) String limit,
            @RestQuery @Parameter(description = "Only links of these types.", example = "same-event,follow-up")
            List<String> type,
            @RestQuery @Parameter(description = "Only links that were made so: by an `editor`, or `computed`.",
                    example = "computed") List<String> origin,
            @RestQuery @Parameter(description = "How long excerpts may be, in graphemes.", schema = @Schema(
                    type = SchemaType.INTEGER, minimum = "20", maximum = "500", defaultValue = "160")) String excerpt) {
        ParameterReader reader = new ParameterReader();
        Shape.Related related = Shape.Related.of("", limit, type, origin, reader);
        int graphemes = reader.number("excerpt", excerpt, 20, 500, 160);
        reader.done();
        return Page.whole(this.links.ofArticle(key, related, graphemes));
    }
}
