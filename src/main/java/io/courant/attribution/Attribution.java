package io.courant.attribution;

import java.util.List;

/** Finds who said what in the text of an article. */
public final class Attribution {

    private Attribution() {
    }

    /**
     * The statements of an article, in the order of its text.
     *
     * @param passages the blocks of the article that hold running text, in their order
     * @param language BCP 47 tag of the article; for a language without word lists only words in marks are found
     */
    public static List<Statement> in(List<Passage> passages, String language) {
        return new Reading(Language.of(language)).of(passages).stream().map(Finding::statement).toList();
    }
}
