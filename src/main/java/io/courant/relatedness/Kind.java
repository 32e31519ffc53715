package io.courant.relatedness;

/** What a term is. Words are those of a language; all others mean the same in any. */
enum Kind {
    /** The stem of a word. */
    WORD,
    /** The first letters of a long word, by which "president" and "presidente" are alike. */
    COGNATE,
    /** A name, or a word of one. */
    NAME,
    /** A country, or a city that is known in all languages. */
    PLACE,
    /** A number of at least two digits. */
    NUMBER,
    /** A day of the year. */
    DAY,
    /** Who is quoted. */
    SPEAKER,
    /** A few words in a row within a quote. */
    QUOTE,
    /** A tag. */
    TAG;

    /** The same for the same text, always: it is stored. */
    int key(String text) {
        return Hash.of(ordinal() + 1, text);
    }
}
