package io.courant.article;

import io.courant.cache.Kept;
import io.courant.change.ItemType;
import io.courant.database.Conditions;
import io.courant.http.Page;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was changed in articles after readers had seen them. */
@Path("/v1/corrections")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Articles")
class CorrectionResource {

    private static final List<String> CLASSES =
            Arrays.stream(CorrectionClass.values()).map(CorrectionClass::code).toList();
    private static final Sort NEWEST = new Sort("-at", "c.at", Sort.Type.TIMESTAMP);
    private static final List<Sort> SORTS = List.of(NEWEST, new Sort("at", "c.at", Sort.Type.TIMESTAMP));

    private final CorrectionRepository corrections;

    CorrectionResource(CorrectionRepository corrections) {
        this.corrections = corrections;
    }

    @GET
    @Kept({ItemType.ALL_ARTICLES, ItemType.ALL_SECTIONS, ItemType.ALL_SOURCES})
    @Operation(operationId = "listCorrections", summary = "Corrections",
            description = "Corrections, clarifications, updates and retractions of visible articles, newest first.")
    public Page<CorrectedView> list(@BeanParam CorrectionParameters given) {
        ParameterReader reader = new ParameterReader();
        Conditions conditions = new Conditions()
                .since("c.at", reader.moment("since", given.since()))
                .matching(reader.terms("class", given.classes(), CLASSES), "c.class")
                .referring(reader.terms("publisher", given.publisher()), "a.publisher_id", "source")
                .referring(reader.terms("section", given.section()), "a.section_id", "section");
        Paging paging = reader.paging(given.page(), given.sort(), SORTS, NEWEST);
        reader.done();
        return corrections.page(conditions, paging);
    }
}
