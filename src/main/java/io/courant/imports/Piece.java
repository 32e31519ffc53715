package io.courant.imports;

import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.imports.ImportedDocumentRepository.Known;
import io.courant.imports.Incoming.Visibility;
import io.courant.source.Source;
import java.util.Arrays;

/** A document beside what there is of it already. */
record Piece(Document document, Visibility visibility, byte[] digest, Known known, Source publisher) {

    boolean isNew() {
        return known.article() == null;
    }

    /** Whether the same came before and nothing is left to do. */
    boolean isUnchanged() {
        return Arrays.equals(known.digest(), digest) && (known.published() || visibility != Visibility.PUBLISHED);
    }

    /** A problem if what an editor has decided stands against it. */
    void requireWelcome() {
        if (known.notice() != null) {
            throw ProblemException.gone("The article was taken down, and does not come back by being sent again. "
                    + known.notice());
        }
        if (known.retracted()) {
            throw new ProblemException(ProblemType.ILLEGAL_MOVE, "The article is retracted: it stays as it was.");
        }
        if (known.published() && visibility == Visibility.DRAFT) {
            throw new ProblemException(ProblemType.ILLEGAL_MOVE, "The article is published, so that readers would see this "
                    + "draft at once. Send it as published, or take the article back first.");
        }
    }
}
