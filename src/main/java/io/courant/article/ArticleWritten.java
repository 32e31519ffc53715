package io.courant.article;

import io.courant.access.Actor;

/**
 * An article was saved: told within the transaction of the save, before it is written down, to whatever feature keeps
 * something beside articles (quotes that stand in the text, the history).
 *
 * @param textChanged whether the blocks are others than before
 * @param action      what was done, as a verb
 * @param reason      why, in the editor's words; may be null
 */
public record ArticleWritten(Article article, boolean textChanged, Actor actor, String action, String reason) {

    /** Whether an earlier version was brought back, with whatever features keep beside it. */
    public boolean restored() {
        return action.equals(ArticleDesk.RESTORE);
    }
}
