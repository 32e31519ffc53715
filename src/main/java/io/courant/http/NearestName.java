package io.courant.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean ...": the known name that is the fewest typing errors away (Levenshtein), if it is near enough. */
final class NearestName {

    private NearestName() {}

    static Optional<String> to(String typed, Collection<String> known) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int tolerance = Math.max(1, Math.min(3, wanted.length() / 3));
        record Candidate(String name, int distance) {}
        return known.stream()
                .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT), tolerance)))
                .filter(candidate -> candidate.distance <= tolerance)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** A sentence that ends the message about an unknown name. */
    static String hint(String typed, Collection<String> known) {
        String allowed = known.isEmpty() ? "none is taken here" : "known are " + String.join(", ", known);
        return to(typed, known).map(name -> "did you mean \"" + name + "\"? " + capitalised(allowed)).orElse(allowed);
    }

    private static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static int distance(String a, String b, int tolerance) {
        if (Math.abs(a.length() - b.length()) > tolerance) {
            return Integer.MAX_VALUE;
        }
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substitution, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
