package io.courant.attribution;

import java.util.Locale;

/** How many of how many. */
final class Share {

    private int of;
    private int right;

    void count(boolean isRight) {
        of++;
        right += isRight ? 1 : 0;
    }

    @Override
    public String toString() {
        return of == 0 ? "-" : String.format(Locale.ROOT, "%.3f (%d of %d)", (double) right / of, right, of);
    }
}
