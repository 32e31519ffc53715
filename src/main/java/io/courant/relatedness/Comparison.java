package io.courant.relatedness;

import java.time.Duration;

/** Compares one piece with others, as rare as its terms are now. */
public final class Comparison {

    private final Weights weights;
    private final Rarity rarity;
    private final Weighed one;

    public Comparison(Profile one, Frequencies frequencies, Weights weights) {
        this.weights = weights;
        this.rarity = new Rarity(frequencies, weights);
        this.one = new Weighed(one, rarity);
    }

    public Likeness with(Profile profile) {
        Weighed other = new Weighed(profile, rarity);
        Evidence evidence = Evidence.of(one, other);
        double score = evidence.score(weights);
        return new Likeness(score, type(profile, evidence, score), new Reasons(one, other, evidence, weights).of(score));
    }

    /** The score alone, without the reasons. */
    public double score(Profile other) {
        return evidence(other).score(weights);
    }

    Evidence evidence(Profile other) {
        return Evidence.of(one, new Weighed(other, rarity));
    }

    private Likeness.Type type(Profile other, Evidence evidence, double score) {
        if (evidence.get(Evidence.COPY) >= weights.copy()) {
            return Likeness.Type.REPUBLICATION;
        }
        if (score < weights.sameEvent()) {
            return Likeness.Type.BACKGROUND;
        }
        Duration apart = one.profile.apart(other);
        return apart != null && apart.toHours() > 24 * weights.followUpDays() ? Likeness.Type.FOLLOW_UP : Likeness.Type.SAME_EVENT;
    }
}
