package io.courant.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.http.Listing;
import io.courant.http.Page;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list of articles, with what was found out about all of it. */
@Schema(name = "ArticlePage", description = "One page of a list of articles, with what was found out about all of it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticlePage(
        @Schema(description = "The articles, in the order of `sort`.", required = true)
        List<ArticleView> items,
        @Schema(description = "The cursor of the next page, to be passed as `after`; absent on the last page. "
                + "Opaque: pass it on as it is.")
        String next,
        @Schema(description = "How many articles the filters match in all; only there when `count` asked for it.",
                minimum = "0", examples = "412")
        Long count,
        @Schema(description = "By the name of each facet that was asked for: how many of all the articles that match have "
                + "which value, the most frequent first.")
        Map<String, List<FacetValue>> facets,
        @Schema(description = "With `q`, where little is found: the words as they were perhaps meant, for which there is "
                + "more.", examples = "harbour tunnel")
        String didYouMean,
        @Schema(description = "With `q`: what of it was read otherwise than it was written, and why.",
                examples = "A quotation mark is not closed, and was left out.")
        String note) implements Listing<ArticleView> {

    static ArticlePage of(Page<ArticleView> page, Map<String, List<FacetValue>> facets, String didYouMean, String note) {
        return new ArticlePage(page.items(), page.next(), page.count(), facets, didYouMean, note);
    }
}
