package io.courant.article;

import io.courant.database.Conditions;
import io.courant.http.PageParameters;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.Sort;
import io.courant.query.TsQuery;
import io.courant.query.Words;
import io.courant.query.WordsReader;
import jakarta.ws.rs.BeanParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the editors' list of articles. */
record EditorialParameters(
        @RestQuery
        @Parameter(description = "Only articles of these statuses: `draft`, `published`, `retracted`. A comma means any of.",
                example = "draft,published")
        List<String> status,
        @RestQuery
        @Parameter(description = "Only what readers see now, or only what they do not: `status=published&visible=false` are "
                + "the scheduled ones.", example = "false", schema = @Schema(type = SchemaType.BOOLEAN))
        String visible,
        @RestQuery
        @Parameter(description = "Only articles of these outlets (id or slug). A comma means any of; a leading `-` means "
                + "not.", example = "the-aldous-courier,-northmere-wire")
        List<String> publisher,
        @RestQuery
        @Parameter(description = "Only articles in these sections (id or slug). A comma means any of; a leading `-` means "
                + "not.", example = "world-news,politics")
        List<String> section,
        @RestQuery
        @Parameter(description = "Only the articles with these outside ids. A comma means any of.", example = "cms-48213")
        List<String> externalId,
        @RestQuery
        @Parameter(description = "Only articles whose headline, standfirst or text has these words.", example = "tunnel",
                schema = @Schema(type = SchemaType.STRING, maxLength = 300))
        String q,
        @RestQuery
        @Parameter(description = "The order: by the time of the last change.", schema = @Schema(type = SchemaType.STRING,
                defaultValue = "-updatedAt", enumeration = {"-updatedAt", "updatedAt"}))
        String sort,
        @BeanParam PageParameters page) {

    private static final List<String> STATUSES = Arrays.stream(ArticleStatus.values()).map(ArticleStatus::code).toList();
    private static final Sort LATEST = new Sort("-updatedAt", "a.updated_at", Sort.Type.TIMESTAMP);
    private static final List<Sort> SORTS = List.of(LATEST, new Sort("updatedAt", "a.updated_at", Sort.Type.TIMESTAMP));

    /** What is asked for. */
    record Asked(Conditions conditions, Paging paging) {}

    Asked read() {
        ParameterReader reader = new ParameterReader();
        Conditions conditions = new Conditions()
                .matching(reader.terms("status", status, STATUSES), "a.status")
                .referring(reader.terms("publisher", publisher), "a.publisher_id", "source")
                .referring(reader.terms("section", section), "a.section_id", "section")
                .matching(reader.terms("externalId", externalId), "a.external_id");
        if (visible != null) {
            conditions.and("(a.status <> 'draft' and a.published_at <= now()) = " + reader.flag("visible", visible));
        }
        Words words = WordsReader.read("q", q, reader);
        if (words != null) {
            conditions.and("a.fts @@ any_language_tsquery(:words)").with("words", TsQuery.of(words));
        }
        Asked asked = new Asked(conditions, reader.paging(page, sort, SORTS, LATEST));
        reader.done();
        return asked;
    }
}
