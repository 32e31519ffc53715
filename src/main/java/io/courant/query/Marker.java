package io.courant.query;

/** Shows where the words of a query stand in a text. */
public interface Marker {

    /** What is put around a word; no imported text can hold these. */
    char START = '\u0002';
    char STOP = '\u0003';

    /**
     * @param whole whether all of the text is wanted, or the one or two fragments that have the most of the words
     * @return null if it has none of the words, and not all of it is wanted
     */
    String mark(String language, String text, boolean whole);
}
