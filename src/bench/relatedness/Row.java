package io.courant.relatedness;

import java.util.UUID;

/**
 * An article of a file.
 *
 * @param event what it is about, or null if it only stands in the way
 * @param measured whether it counts
 */
record Row(String file, String event, boolean measured, Piece piece) {

    /** Of an event, and not measured. */
    boolean background() {
        return event != null && !measured;
    }

    UUID id() {
        return piece.id();
    }
}
