package io.courant.story;

import io.courant.database.Conditions;
import io.courant.http.PageParameters;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.Sort;
import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the lists of stories. */
record StoryParameters(
        @RestQuery
        @Parameter(description = "Only stories with a title that has a word beginning like this, whatever its accents and "
                + "case.", example = "tun", schema = @Schema(type = SchemaType.STRING, maxLength = 300))
        String q,
        @RestQuery
        @Parameter(description = "The order: by title, or by when the story last changed.", schema = @Schema(
                type = SchemaType.STRING, defaultValue = "title", enumeration = {"title", "-title", "-updatedAt"}))
        String sort,
        @BeanParam PageParameters page) {

    private static final Sort BY_TITLE = new Sort("title", "s.title_key", Sort.Type.TEXT);
    private static final List<Sort> SORTS = List.of(BY_TITLE, new Sort("-title", "s.title_key", Sort.Type.TEXT),
            new Sort("-updatedAt", "s.updated_at", Sort.Type.TIMESTAMP));

    /** What is asked for. */
    record Asked(Conditions conditions, Paging paging) {}

    Asked read() {
        ParameterReader reader = new ParameterReader();
        Asked asked = new Asked(new Conditions().beginning(reader.text("q", q), "s.title_key"),
                reader.paging(page, sort, SORTS, BY_TITLE));
        reader.done();
        return asked;
    }
}
