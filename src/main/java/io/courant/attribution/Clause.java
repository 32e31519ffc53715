package io.courant.attribution;

/** A reported clause, tokens {@code [start, end)}, with what attributes it. */
record Clause(int start, int end, Cue cue, Mention speaker, Ground ground) {

    boolean contains(int token) {
        return start <= token && token < end;
    }

    Clause until(int newEnd) {
        return new Clause(start, Math.min(end, newEnd), cue, speaker, ground);
    }
}
