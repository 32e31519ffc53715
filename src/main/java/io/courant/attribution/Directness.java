package io.courant.attribution;

/** How much of a statement is in the speaker's own words. */
public enum Directness {
    /** All of it: the words stand within quotation marks. */
    DIRECT,
    /** Partly: the writer's clause with the speaker's words in it, in quotation marks. */
    MIXED,
    /** None of it: the writer reports the content. */
    INDIRECT
}
