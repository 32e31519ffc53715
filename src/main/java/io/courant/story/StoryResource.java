package io.courant.story;

import io.courant.cache.Dependencies;
import io.courant.cache.Kept;
import io.courant.http.Key;
import io.courant.http.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Stories, as readers see them. */
@Path("/v1/stories")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Stories")
class StoryResource {

    private static final int EXCERPT = 160;

    private final StoryRepository stories;
    private final Dependencies dependencies;

    StoryResource(StoryRepository stories, Dependencies dependencies) {
        this.stories = stories;
        this.dependencies = dependencies;
    }

    @GET
    @Kept
    @Operation(operationId = "listStories", summary = "Stories",
            description = "The stories that visible articles tell.")
    public Page<StoryView> list(@BeanParam StoryParameters parameters) {
        StoryQuery query = StoryQuery.of(parameters);
        dependencies.on(query.contentTags());
        return stories.page(query);
    }

    @GET
    @Path("/{key}")
    @Kept
    @Operation(operationId = "getStory", summary = "One story",
            description = "One story by id or slug, with the cards of its visible articles in the editor's order.")
    public StoryView one(@RestPath @Parameter(description = "Its id or slug.", example = "the-aldous-sound-tunnel") Key key) {
        return stories.visible(key).withExcerpts(EXCERPT);
    }
}
