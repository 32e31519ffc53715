package io.courant.relatedness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the terms of one kind, and keeps those that weigh most. */
final class TermCounter {

    private static final class Count {
        final int key;
        int times;
        int places;
        String form;

        Count(int key) {
            this.key = key;
        }
    }

    private final Kind kind;
    private final Map<String, Count> counts = new HashMap<>();

    TermCounter(Kind kind) {
        this.kind = kind;
    }

    void add(String text, String form, int place) {
        Count count = counts.computeIfAbsent(text, term -> new Count(kind.key(term)));
        count.times++;
        count.places |= place;
        if (form != null && (count.form == null || form.compareTo(count.form) > 0)) {
            count.form = form;
        }
    }

    /** @param formed how many of them keep the form in which they are read */
    Terms most(int limit, int formed) {
        List<Count> kept = counts.values().stream().sorted(Comparator.<Count>comparingInt(TermCounter::rank)
                .thenComparingInt(count -> count.key)).limit(limit).toList();
        List<Count> worded = kept.subList(0, Math.min(formed, kept.size()));
        List<Count> byKey = kept.stream().sorted(Comparator.comparingInt(count -> count.key)).toList();
        int[] keys = new int[byKey.size()];
        byte[] times = new byte[keys.length];
        byte[] places = new byte[keys.length];
        String[] forms = new String[keys.length];
        int n = 0;
        for (Count count : byKey) {
            if (n > 0 && keys[n - 1] == count.key) {
                continue;
            }
            keys[n] = count.key;
            times[n] = (byte) Math.min(count.times, Terms.MOST);
            places[n] = (byte) count.places;
            forms[n] = worded.contains(count) ? count.form : null;
            n++;
        }
        return new Terms(Arrays.copyOf(keys, n), Arrays.copyOf(times, n), Arrays.copyOf(places, n), i -> forms[i]);
    }

    private static int rank(Count count) {
        int top = (count.places & Terms.HEADLINE) != 0 ? 2 : (count.places & Terms.LEAD) != 0 ? 1 : 0;
        return -(count.times + 3 * top);
    }
}
