package io.courant.wording;

/** What makes one text differ from another that says the same; from nothing to the most. */
public enum Alteration {
    /** Nothing. */
    EXACT,
    /** Punctuation, case, accents or blanks. */
    PUNCTUATION,
    /** One has words that the other leaves out at an end or at an ellipsis. */
    TRUNCATED,
    /** Some words. */
    ALTERED
}
