package io.courant.story;

import io.courant.cache.Dependencies;
import io.courant.cache.Kept;
import io.courant.change.ItemType;
import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.http.Key;
import io.courant.http.Page;
import io.courant.http.PageParameters;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** How a story went on. */
@Path("/v1/stories/{key}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Stories")
class TimelineResource {

    private static final int EXCERPT = 160;
    private static final List<String> TYPES = List.of("article", "quote", "correction");
    private static final Sort FORWARDS = new Sort("at", "e.at", Sort.Type.TIMESTAMP);
    private static final List<Sort> SORTS = List.of(FORWARDS, new Sort("-at", "e.at", Sort.Type.TIMESTAMP));

    private final StoryRepository stories;
    private final Rows rows;
    private final Dependencies dependencies;

    TimelineResource(StoryRepository stories, Rows rows, Dependencies dependencies) {
        this.stories = stories;
        this.rows = rows;
        this.dependencies = dependencies;
    }

    @GET
    @Kept
    @Operation(operationId = "listTimeline", summary = "The timeline of a story",
            description = "The articles that tell it, what is quoted in them and what was corrected in them, by time.")
    public Page<StoryEvent> timeline(
            @RestPath @Parameter(description = "The story's id or slug.", example = "the-aldous-sound-tunnel") Key key,
            @RestQuery @Parameter(description = "Only these: `article`, `quote`, `correction`.", example = "article,correction")
            List<String> type,
            @RestQuery @Parameter(description = "The order: as it went on, or the latest first.", schema = @Schema(
                    type = SchemaType.STRING, defaultValue = "at", enumeration = {"at", "-at"})) String sort,
            @BeanParam PageParameters page) {
        ParameterReader reader = new ParameterReader();
        Set<String> types = reader.names("type", type, TYPES);
        Paging paging = reader.paging(page, sort, SORTS, FORWARDS);
        reader.done();
        String story = stories.requireVisible(key);
        dependencies.on(ItemType.STORY.tag(story));
        dependencies.on(ItemType.STORY.articlesTag(story));
        Conditions conditions = new Conditions().and("e.story_id = %1$s", UUID.fromString(story));
        if (!types.isEmpty()) {
            conditions.and("e.type = any(%1$s)", types.toArray(String[]::new));
        }
        return rows.page(StoryEvent.EVENTS, conditions, paging,
                row -> row.document("document", StoryEvent.class).withExcerpt(EXCERPT));
    }
}
