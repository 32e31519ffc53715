package io.courant.relatedness;

import java.time.Duration;

/** What speaks for two pieces being about one event, as numbers of which most are between 0 and 1. */
final class Evidence {

    static final int BIAS = 0;
    /** The words of both, or, between languages, their first letters. */
    static final int WORDS = 1;
    static final int NAMES = 2;
    /** How much of what stands at the top of the one is in the other. */
    static final int TOP = 3;
    static final int NUMBERS = 4;
    /** The logarithm of the days between them, where both are dated. */
    static final int TIME = 5;
    static final int UNDATED = 6;
    /** Days of the year that both name. */
    static final int DAYS = 7;
    static final int QUOTES = 8;
    static final int SPEAKERS = 9;
    static final int TAGS = 10;
    /** How much of the one is the other word for word. */
    static final int COPY = 11;
    /** How much of the numbers of the one are not those of the other. */
    static final int NUMBERS_APART = 12;
    /** How alike the headlines are alone, whatever stands below them. */
    static final int HEADLINES = 13;
    static final int COUNT = 14;

    /** Beyond this, time makes no difference between two pieces. */
    static final double MOST_DAYS = 30;

    private final double[] found = new double[COUNT];
    private final boolean oneLanguage;

    private Evidence(boolean oneLanguage) {
        this.oneLanguage = oneLanguage;
    }

    static Evidence of(Weighed a, Weighed b) {
        boolean oneLanguage = a.profile.language().equals(b.profile.language());
        Evidence evidence = new Evidence(oneLanguage);
        double[] found = evidence.found;
        Kind words = oneLanguage ? Kind.WORD : Kind.COGNATE;
        found[BIAS] = 1;
        found[WORDS] = cosine(a, b, words);
        found[NAMES] = cosine(a, b, Kind.NAME, Kind.PLACE);
        found[TOP] = a.of(words).top(b.of(words));
        found[NUMBERS] = cosine(a, b, Kind.NUMBER);
        found[DAYS] = cosine(a, b, Kind.DAY);
        found[QUOTES] = Math.min(1, a.of(Kind.QUOTE).shared(b.of(Kind.QUOTE)).count() / 3.0);
        found[SPEAKERS] = Math.min(1, a.of(Kind.SPEAKER).shared(b.of(Kind.SPEAKER)).rarity() / 12);
        found[TAGS] = cosine(a, b, Kind.TAG);
        found[COPY] = a.profile.signature().resemblance(b.profile.signature());
        found[NUMBERS_APART] = a.of(Kind.NUMBER).apart(b.of(Kind.NUMBER));
        found[HEADLINES] = a.of(words).headlines(b.of(words));
        Duration apart = a.profile.apart(b.profile);
        if (apart == null) {
            found[UNDATED] = 1;
        } else {
            found[TIME] = Math.log1p(Math.min(apart.toMinutes() / 1440.0, MOST_DAYS));
        }
        return evidence;
    }

    private static double cosine(Weighed a, Weighed b, Kind... kinds) {
        double dot = 0;
        double lengthA = 0;
        double lengthB = 0;
        for (Kind kind : kinds) {
            dot += a.of(kind).shared(b.of(kind)).dot();
            lengthA += a.of(kind).squares();
            lengthB += b.of(kind).squares();
        }
        return dot == 0 ? 0 : Math.min(1, dot / Math.sqrt(lengthA * lengthB));
    }

    double get(int which) {
        return found[which];
    }

    boolean oneLanguage() {
        return oneLanguage;
    }

    /** What each kind adds to the score's logit. */
    double part(int which, Weights weights) {
        return found[which] * weights.of(which, oneLanguage);
    }

    /** Nothing in common is no likeness, whatever the time. */
    double score(Weights weights) {
        double sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += part(i, weights);
        }
        return found[WORDS] + found[NAMES] + found[NUMBERS] + found[COPY] + found[QUOTES] + found[SPEAKERS] + found[TAGS] == 0 ? 0
                : 1 / (1 + Math.exp(-sum));
    }
}
