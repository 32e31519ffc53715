package io.courant.attribution;

/** A stretch in quotation marks: {@code [start, end)} with its marks, {@code [from, to)} without them. */
record Quoted(int start, int end, int from, int to) {
}
