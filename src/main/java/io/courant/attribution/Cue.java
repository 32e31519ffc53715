package io.courant.attribution;

/**
 * Words that attribute.
 *
 * @param at     its first token
 * @param length its tokens
 */
record Cue(int at, int length, Type type) {

    enum Type { CLAUSE, THAT, QUOTE, NAMING, OBJECT, ADJECTIVE, NOUN, HEARSAY, PREPOSITION }

    /** A verb of speaking; the others only tell what is talked of or thought of. */
    boolean speaks() {
        return type != Type.OBJECT && type != Type.ADJECTIVE && type != Type.NOUN && type != Type.HEARSAY;
    }

    int end() {
        return at + length;
    }
}
