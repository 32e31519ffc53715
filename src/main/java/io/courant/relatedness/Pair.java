package io.courant.relatedness;

import java.util.UUID;

/** Two articles; the order does not matter. */
public record Pair(UUID a, UUID b) {

    public Pair {
        if (a.compareTo(b) > 0) {
            UUID first = b;
            b = a;
            a = first;
        }
    }
}
