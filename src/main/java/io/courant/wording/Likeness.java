package io.courant.wording;

/**
 * That two texts say the same.
 *
 * @param alteration what differs
 * @param words      how many words the shorter one has
 */
public record Likeness(Alteration alteration, int words) {

    private static final int TELLING = 5;
    private static final int TELLING_PART = 8;

    /** Whether so few words could be anybody's: "no comment", or a turn of speech within a longer text. */
    public boolean slight() {
        return words < (alteration == Alteration.EXACT || alteration == Alteration.PUNCTUATION ? TELLING : TELLING_PART);
    }
}
