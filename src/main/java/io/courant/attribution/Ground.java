package io.courant.attribution;

/**
 * On what a statement of somebody named is found, and how often what is found on it is right: counted over articles that
 * people had marked, on the half on which rules are tuned.
 */
enum Ground {
    /** Words in marks with a cue beside them. */
    CUE(0.97),
    /** Words in marks with a cue at a distance. */
    FAR_CUE(0.95),
    /** Words in marks by themselves, after somebody has spoken. */
    GOES_ON(0.95),
    /** "..., Doe beamed": whatever the verb. */
    ANY_VERB(0.75),
    /** Words in marks behind a colon. */
    COLON(0.4),
    /** Words in marks by themselves, after a sentence about somebody. */
    ALONE(0.5),
    /** Words in marks in a sentence about somebody. */
    PLACE(0.47),
    /** The same where nouns have capitals, and names in marks look like any other words. */
    PLACE_AMONG_CAPITALS(0.2),
    /** "said that A", "said, A". */
    THAT(0.81, 0.89),
    /** "according to Doe, A". */
    PREPOSITION(0.78, 0.78),
    /** "A, Doe said, B". */
    ASIDE(0.74, 0.94),
    /** "said A". */
    BARE(0.77, 0.81),
    /** "warned A", "promised to A", "asked whether A". */
    LOOSE(0.58, 0.77),
    /** "called it “A”". */
    NAMED(0.78, 0.78),
    /** "her claim that A". */
    NOUN(0.4, 0.5),
    /**
     * What somebody only talks of, wants or thinks of. Below an even chance, since people do not agree on it: some mark
     * half of it as said, others none.
     */
    TALK(0.45, 0.45),
    /** "Doe: A", as a headline has it. */
    HEADLINE(0.35, 0.35),
    /** A sentence in the mood of reported speech, after somebody has spoken. */
    MOOD(0.65, 0.65);

    private final double indirect;
    private final double inMarks;

    Ground(double inMarks) {
        this(inMarks, inMarks);
    }

    Ground(double indirect, double inMarks) {
        this.indirect = indirect;
        this.inMarks = inMarks;
    }

    double confidence(Directness directness) {
        return directness == Directness.INDIRECT ? indirect : inMarks;
    }
}
