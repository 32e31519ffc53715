package io.courant.attribution;

/**
 * A line of the table.
 *
 * @param goal for English articles with attributions alone, for those with resolved speakers, and for German ones
 */
enum Row {
    QUOTED_FOUND("direct and mixed, all of their content: found", 0.95, 0, 0),
    QUOTED_WORDS("  of their words in marks: found", 0.95, 0, 0),
    QUOTED_AT_ONCE("  found in a single statement", 0, 0, 0),
    QUOTED_PRECISION("  precision of quoted segments", 0.93, 0, 0),
    QUOTED_SPEAKER("  speaker precision, of those found", 0.95, 0, 0),
    QUOTED_NAMED("  of those with a speaker resolved to a name", 0.95, 0, 0),
    QUOTED_END_TO_END("  found with the right speaker", 0.80, 0, 0),
    INDIRECT_FOUND("indirect: recall", 0.55, 0, 0),
    INDIRECT_PRECISION("  precision", 0.75, 0, 0),
    DIRECT_END_TO_END("direct: found with the right speaker", 0, 0, 0.75),
    ALL_END_TO_END("all with a speaker: found with the right speaker", 0, 0.65, 0),
    NAMELESS_QUOTED("statements of nobody named, quoted: right", 0, 0, 0),
    NAMELESS_INDIRECT("  indirect", 0, 0, 0),
    NAMED("statements of somebody named: right", 0, 0, 0),
    DESCRIBED_QUOTED("  of somebody described but not named, quoted", 0, 0, 0),
    DESCRIBED_INDIRECT("  indirect", 0, 0, 0),
    SHOWN("  of all these, those that readers see at once", 0, 0, 0),
    RESOLVED("pronouns and surnames: resolved to the right name", 0, 0.80, 0);

    final String label;
    private final double[] goals;

    Row(String label, double... goals) {
        this.label = label;
        this.goals = goals;
    }

    String goal(int kind) {
        return goals[kind] == 0 ? "" : String.valueOf(goals[kind]);
    }
}
