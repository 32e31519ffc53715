package io.courant.quote;

import io.courant.cache.Dependencies;
import io.courant.cache.Kept;
import io.courant.change.ItemType;
import io.courant.http.Key;
import io.courant.source.SourceRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A source as all articles together show it. */
@Path("/v1/sources/{key}/profile")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Sources")
class SourceProfileResource {

    private final SourceProfiles profiles;
    private final SourceRepository sources;
    private final Dependencies dependencies;

    SourceProfileResource(SourceProfiles profiles, SourceRepository sources, Dependencies dependencies) {
        this.profiles = profiles;
        this.sources = sources;
        this.dependencies = dependencies;
    }

    @GET
    @Kept
    @Operation(operationId = "getSourceProfile", summary = "The profile of a source",
            description = "What all visible articles together say of a source: articles by its part in them, quotes by "
                    + "directness, roles and affiliations over time, who quotes it, and who is quoted beside it.")
    public SourceProfile profile(
            @RestPath @Parameter(description = "The source's id or slug.", example = "mara-teague") Key key) {
        String source = sources.requireVisible(key);
        dependencies.on(ItemType.SOURCE.tag(source));
        dependencies.on(ItemType.SOURCE.articlesTag(source));
        return profiles.of(UUID.fromString(source));
    }
}
