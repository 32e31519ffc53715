package io.courant.quote;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.article.Article;
import io.courant.http.JsonBody;
import io.courant.http.Key;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.http.Violation;
import io.courant.source.Source;
import io.courant.source.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads a quote as an editor writes it: whatever found it first, it is the editor's from then on. */
@ApplicationScoped
class QuoteReading {

    private final JsonBody body;
    private final Sources sources;

    QuoteReading(JsonBody body, Sources sources) {
        this.body = body;
        this.sources = sources;
    }

    /**
     * @param quote what it was until now; null if it is new
     * @param shown the same as the editor has seen it
     */
    Standing read(ObjectNode document, Article article, Quote quote, EditorialQuote shown) {
        EditorialQuote given = body.read(document, EditorialQuote.class, shown);
        Said.Anchor before = given.block() == null ? null
                : new Said.Anchor(given.block(), given.start() == null ? 0 : given.start(), 0);
        Said.Anchor anchor = Said.Anchor.of(given.text(), before, article.blocks())
                .filter(found -> before == null || found.block().equals(before.block()))
                .orElseThrow(() -> refused("text", "does not stand in the article" + (before == null ? ""
                        : "'s block " + before.block()) + ", to the letter: copy it from the block's text"));
        if (given.speaker() != null && given.anonymity() != null) {
            throw refused("anonymity", "is for a speaker without a name: leave it out, or the speaker");
        }
        Source speaker = given.speaker() == null ? null : sources.known(Key.fromString(given.speaker())).orElseThrow(() ->
                refused("speaker", "is not there: make the source first, or give the slug or id of one that is"));
        return new Standing(quote, Said.byEditor(anchor, given.text(),
                given.directness() == null ? Directness.DIRECT : given.directness(), null, given.role(), given.affiliation(),
                given.anonymity(), given.cue()), speaker);
    }

    private static ProblemException refused(String field, String message) {
        return new ProblemException(ProblemType.INVALID_CONTENT, List.of(Violation.body(field, message)));
    }
}
