package io.courant.relatedness;

import java.util.function.IntBinaryOperator;

/**
 * The terms of one kind, weighed.
 *
 * @param squares the sum of the squares of the weights
 * @param top the sum of the squares of the rarities of what stands in the headline or the lead
 */
record Vector(Terms terms, float[] weights, float[] rarities, double squares, double top) {

    /** What two vectors have in common. */
    record Shared(int count, double dot, double rarity, double mine, double others) {}

    static Vector of(Terms terms, Kind kind, Rarity rarity, double all) {
        float[] weights = new float[terms.size()];
        float[] rarities = new float[terms.size()];
        double squares = 0;
        double top = 0;
        for (int i = 0; i < weights.length; i++) {
            rarities[i] = (float) rarity.of(kind, terms.keys()[i], all);
            weights[i] = (float) terms.weight(i) * rarities[i];
            squares += weights[i] * weights[i];
            if (terms.places()[i] != 0) {
                top += rarities[i] * rarities[i];
            }
        }
        return new Vector(terms, weights, rarities, squares, top);
    }

    Shared shared(Vector other) {
        double[] sums = new double[4];
        int count = each(other, (i, j) -> {
            sums[0] += weights[i] * other.weights[j];
            sums[1] += Math.min(rarities[i], other.rarities[j]);
            sums[2] += weights[i] * weights[i];
            sums[3] += other.weights[j] * other.weights[j];
            return 1;
        });
        return new Shared(count, sums[0], sums[1], sums[2], sums[3]);
    }

    /** How alike the headlines are alone, whatever stands below them. */
    double headlines(Vector other) {
        double[] dot = new double[1];
        each(other, (i, j) -> {
            dot[0] += inHeadline(i) && other.inHeadline(j) ? rarities[i] * other.rarities[j] : 0;
            return 1;
        });
        return dot[0] == 0 ? 0 : dot[0] / Math.sqrt(headlineSquares() * other.headlineSquares());
    }

    private boolean inHeadline(int i) {
        return (terms.places()[i] & Terms.HEADLINE) != 0;
    }

    private double headlineSquares() {
        double sum = 0;
        for (int i = 0; i < rarities.length; i++) {
            sum += inHeadline(i) ? rarities[i] * rarities[i] : 0;
        }
        return sum;
    }

    /** How much each of the two has that the other has not: of the one that has less of that. */
    double apart(Vector other) {
        Shared shared = shared(other);
        return squares == 0 || other.squares == 0 ? 0 : 1 - Math.max(shared.mine / squares, shared.others / other.squares);
    }

    /** How much of what stands at the top of the one is in the other, both ways. */
    double top(Vector other) {
        double[] sums = new double[2];
        each(other, (i, j) -> {
            sums[0] += terms.places()[i] != 0 ? rarities[i] * rarities[i] : 0;
            sums[1] += other.terms.places()[j] != 0 ? other.rarities[j] * other.rarities[j] : 0;
            return 1;
        });
        return ((top == 0 ? 0 : sums[0] / top) + (other.top == 0 ? 0 : sums[1] / other.top)) / 2;
    }

    /** Calls with the places of each key that both have, and adds up what comes back. */
    int each(Vector other, IntBinaryOperator pair) {
        int[] mine = terms.keys();
        int[] others = other.terms.keys();
        int sum = 0;
        for (int i = 0, j = 0; i < mine.length && j < others.length;) {
            if (mine[i] == others[j]) {
                sum += pair.applyAsInt(i++, j++);
            } else if (mine[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
