package io.courant.imports;

/** A document that is to be brought in, and who may see what becomes of it. */
public record Incoming(Document document, Visibility visibility) {

    /** Who may see the article. */
    public enum Visibility {
        /** Readers, from its own date on. */
        PUBLISHED,
        /** Whoever sees it now; a new one is a draft. */
        AS_IT_IS,
        /** Editors only: what readers see already is not written over. */
        DRAFT
    }
}
