package io.courant.relatedness;

/**
 * In how many pieces a key occurs: the caller counts {@link Profile#counted()} of each piece, and answers with that count,
 * 0 for a key that it does not know. Keys stand for the terms, for each language and for all pieces together. It is asked from
 * several threads at once.
 */
@FunctionalInterface
public interface Frequencies {

    int of(int key);
}
