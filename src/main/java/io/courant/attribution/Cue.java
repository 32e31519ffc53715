package io.courant.attribution;

/**
 * Words that attribute.
 *
 * @param at     its first token
 * @param length its tokens
 */
record Cue(int at, int length, Type type) {

    enum Type { CLAUSE, THAT, QUOTE, NAMING, PREPOSITION }

    int end() {
        return at + length;
    }
}
