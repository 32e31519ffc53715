package io.courant.story;

import io.courant.cache.Kept;
import io.courant.http.Key;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How the outlets of a story tell it. */
@Path("/v1/stories/{key}/compare")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Stories")
class CompareResource {

    private final StoryRepository stories;

    CompareResource(StoryRepository stories) {
        this.stories = stories;
    }

    @GET
    @Kept
    @Operation(operationId = "compareStory", summary = "How outlets tell a story",
            description = "The outlets of a story, in the order in which they came to it: the headline and time of the first article "
                    + "of each, and the sources and quotes that it shares with others or has alone. The first 1,000 articles of "
                    + "the story are compared.")
    public StoryComparison compare(
            @RestPath @Parameter(description = "The story's id or slug.", example = "the-aldous-sound-tunnel") Key key) {
        return stories.compared(key);
    }
}
