package io.courant.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.courant.change.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction in the list of all, with the card of its article. */
@Schema(name = "CorrectedArticle", description = "A correction, and the card of the article that it was made to.")
record CorrectedView(
        @Schema(description = "When. UTC.", required = true, examples = "2026-10-22T08:00:00Z")
        Instant at,
        @Schema(name = "class", description = "What it does.", required = true)
        @JsonProperty("class")
        CorrectionClass correctionClass,
        @Schema(description = "What readers are told.", required = true,
                examples = "An earlier version gave the last departure as 22.14.")
        String note,
        @Schema(description = "What was changed: names of fields, and ids of blocks.", required = true,
                examples = "[\"headline\", \"b4\"]")
        List<String> changed,
        @Schema(description = "The article's card.", required = true)
        ArticleCard article) implements Tagged {

    @Override
    public Stream<String> contentTags() {
        return article.contentTags();
    }

    static CorrectedView of(CorrectionView correction, ArticleCard article) {
        return new CorrectedView(correction.at(), correction.correctionClass(), correction.note(), correction.changed(),
                article);
    }
}
