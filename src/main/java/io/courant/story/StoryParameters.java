package io.courant.story;

import io.courant.change.ItemType;
import io.courant.http.PageParameters;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.Sort;
import io.courant.query.Words;
import io.courant.query.WordsReader;
import jakarta.ws.rs.BeanParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the list of stories. */
record StoryParameters(
        @RestQuery
        @Parameter(description = "Only stories with these words in their title, whatever its accents and case; each may be the "
                + "beginning of one. `\"in this order\"`, `-not`, `or`.", example = "tun", schema = @Schema(type = SchemaType.STRING, maxLength = 300))
        String q,
        @RestQuery
        @Parameter(description = "The order: by title, by when the story last changed, by its latest article, by the number of "
                + "its articles or outlets, or, with `q` and then by default, by how well its title fits: `relevance`.",
                schema = @Schema(type = SchemaType.STRING, defaultValue = "title", enumeration = {"title", "-title",
                        "-updatedAt", "-lastPublishedAt", "-articleCount", "-outletCount", "relevance"}))
        String sort,
        @BeanParam PageParameters page) {

    private static final Sort BY_TITLE = new Sort("title", "s.title_key", Sort.Type.TEXT);
    /** Without an index, by title. */
    private static final Sort RELEVANCE = new Sort("relevance", "s.title_key", Sort.Type.TEXT);
    private static final List<Sort> SORTS = List.of(BY_TITLE, RELEVANCE, new Sort("-title", "s.title_key", Sort.Type.TEXT),
            new Sort("-updatedAt", "s.updated_at", Sort.Type.TIMESTAMP),
            new Sort("-lastPublishedAt", "c.last_published_at", Sort.Type.TIMESTAMP),
            new Sort("-articleCount", "c.article_count", Sort.Type.COUNT),
            new Sort("-outletCount", "c.outlet_count", Sort.Type.COUNT));

    /** What is asked for. */
    record Asked(Words words, Paging paging) {

        /** Whether they are in the order of something that is counted. */
        boolean counted() {
            return paging.sort().expression().startsWith("c.");
        }

        /** What a page of them depends on beside what it shows: an article may bring another story to the top. */
        Stream<String> contentTags() {
            return counted() ? Stream.of(ItemType.ALL_STORIES, ItemType.ALL_ARTICLES) : Stream.of(ItemType.ALL_STORIES);
        }
    }

    Asked read() {
        ParameterReader reader = new ParameterReader();
        Words words = WordsReader.read("q", q, reader);
        if (q == null && RELEVANCE.name().equals(sort)) {
            reader.reject("sort", "can be relevance only together with q");
        }
        Asked asked = new Asked(words, reader.paging(page, sort, SORTS, words == null ? BY_TITLE : RELEVANCE));
        reader.done();
        return asked;
    }
}
