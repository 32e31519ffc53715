package io.courant.story;

import io.courant.http.PageParameters;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.Sort;
import io.courant.query.Words;
import io.courant.query.WordsReader;
import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the editors' list of stories. */
record EditorialStoryParameters(
        @RestQuery
        @Parameter(description = "Only stories with these words in their title, whatever its accents and case; each may be the "
                + "beginning of one. `\"in this order\"`, `-not`, `or`.", example = "tun", schema = @Schema(type = SchemaType.STRING, maxLength = 300))
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
    record Asked(Words words, Paging paging) {}

    Asked read() {
        ParameterReader reader = new ParameterReader();
        Asked asked = new Asked(WordsReader.read("q", q, reader),
                reader.paging(page, sort, SORTS, BY_TITLE));
        reader.done();
        return asked;
    }
}
