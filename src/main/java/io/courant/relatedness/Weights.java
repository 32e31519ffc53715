package io.courant.relatedness;

import java.util.List;

/**
 * All that was chosen by measuring.
 *
 * @param alike what each kind of {@link Evidence}, in its order, adds to the logit of the score, between pieces of one language
 * @param across the same between two languages
 * @param priorPieces as many pieces speak for what is usual, while few are known
 * @param rarest a term is taken to be in at least this share of pieces
 * @param sameEvent from this score on two pieces are of one event, and make a story
 * @param floor scores below it are not worth keeping
 * @param copy from this resemblance on the one is a copy of the other
 * @param followUpDays a piece of the same event that is later than this follows it up
 * @param linkage stories are joined from this average score on
 * @param cohesion and from this part of the average score within the two
 * @param kept how many scores of an article are kept
 * @param linked to how many members of a story an article has to be like, at most
 * @param rethought stories are taken apart again only if no more articles than this are looked at together
 * @param large a story of more articles than this is not taken apart any more: only what is near an article is looked at
 * @param storyDays a large story loses hold of what is further from its middle than this
 * @param keysSought by how many keys a piece is looked up
 * @param mostPieces keys of more pieces are not looked up
 */
public record Weights(List<Double> alike, List<Double> across, double priorPieces, double rarest, double sameEvent,
        double floor, double copy, double followUpDays, double linkage, double cohesion, int kept, int linked, int rethought,
        int large, double storyDays, int keysSought, int mostPieces) {

    public static final Weights DEFAULT = new Weights(
            List.of(-4.0, 9.39, 5.69, 5.07, 2.62, -1.51, -2.5, 0.38, 1.0, 0.2, 0.5, 6.0, -1.14, 1.7),
            List.of(-5.54, 4.64, 7.33, 2.4, 5.29, -1.86, -2.5, 2.54, 1.0, 0.2, 0.5, 6.0, -0.91, 2.64),
            100, 0.001, 0.3, 0.01, 0.8, 2, 0.05, 0.5, 30, 24, 300, 60, 14, 30, 1_000);

    /** With what evidence adds, as it was fitted. */
    Weights fitted(List<Double> alike, List<Double> across) {
        return new Weights(alike, across, priorPieces, rarest, sameEvent, floor, copy, followUpDays, linkage, cohesion, kept,
                linked, rethought, large, storyDays, keysSought, mostPieces);
    }

    /** With other thresholds for stories. */
    Weights joining(double linkage, double cohesion) {
        return new Weights(alike, across, priorPieces, rarest, sameEvent, floor, copy, followUpDays, linkage, cohesion, kept,
                linked, rethought, large, storyDays, keysSought, mostPieces);
    }

    double of(int evidence, boolean oneLanguage) {
        return (oneLanguage ? alike : across).get(evidence);
    }

    double priorShare(Kind kind) {
        return switch (kind) {
            case WORD, COGNATE -> 0.03;
            default -> 0.01;
        };
    }
}
