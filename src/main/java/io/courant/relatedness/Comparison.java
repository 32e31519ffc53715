package io.courant.relatedness;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Compares one piece with others, as rare as its terms are now. */
public final class Comparison {

    private record Compared(UUID id, Weighed other, Evidence evidence, double score) {}

    private final Weights weights;
    private final Rarity rarity;
    private final Weighed one;

    public Comparison(Profile one, Frequencies frequencies, Weights weights) {
        this.weights = weights;
        this.rarity = new Rarity(frequencies, weights);
        this.one = new Weighed(one, rarity);
    }

    public Likeness with(Profile profile) {
        return likeness(compared(null, profile));
    }

    /** Those that are worth keeping, the most like first. On all processors: this is most of what an article costs. */
    public Map<UUID, Likeness> best(Map<UUID, Profile> profiles) {
        List<Map.Entry<UUID, Likeness>> all = profiles.entrySet().parallelStream()
                .map(other -> compared(other.getKey(), other.getValue())).filter(one -> one.score >= weights.floor())
                .sorted(Comparator.comparingDouble(Compared::score).reversed().thenComparing(Compared::id))
                .limit(weights.kept()).map(one -> Map.entry(one.id, likeness(one))).toList();
        Map<UUID, Likeness> best = new LinkedHashMap<>();
        all.forEach(one -> best.put(one.getKey(), one.getValue()));
        return best;
    }

    private Compared compared(UUID id, Profile profile) {
        Weighed other = new Weighed(profile, rarity);
        Evidence evidence = Evidence.of(one, other);
        return new Compared(id, other, evidence, evidence.score(weights));
    }

    private Likeness likeness(Compared compared) {
        return new Likeness(compared.score, type(compared.other.profile, compared.evidence, compared.score),
                new Reasons(one, compared.other, compared.evidence, weights).of(compared.score));
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
