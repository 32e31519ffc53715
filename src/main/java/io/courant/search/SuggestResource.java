package io.courant.search;

import io.courant.cache.Kept;
import io.courant.change.ItemType;
import io.courant.http.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What readers may be looking for, at every keystroke. */
@Path("/v1/suggest")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Search")
class SuggestResource {

    private final TypeAhead typeAhead;

    SuggestResource(TypeAhead typeAhead) {
        this.typeAhead = typeAhead;
    }

    @GET
    @Kept({ItemType.ALL_ARTICLES, ItemType.ALL_SOURCES, ItemType.ALL_TAGS})
    @Operation(operationId = "suggest", summary = "Suggestions while typing",
            description = "Articles, sources and tags that have words which begin as was typed, whatever their accents and "
                    + "case. Articles come the newest first; of sources and tags those with the typed word whole, then the short names.")
    public Page<Suggestion> suggest(@BeanParam SuggestParameters parameters) {
        return Page.whole(typeAhead.suggest(parameters.read()));
    }
}
