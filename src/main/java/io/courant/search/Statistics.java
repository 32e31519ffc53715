package io.courant.search;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;

/**
 * How frequent words were when the first page of a search was found. All further pages are found with the same figures, on
 * whichever node, so that an article has the same score on each, and none comes twice or never because others have come
 * meanwhile. A cursor carries them.
 */
final class Statistics {

    private static final int BASE = 36;

    /** By field: in how many documents, how many words; by field and term: in how many documents, how often. */
    private final Map<String, long[]> known;
    private final boolean first;

    private Statistics(Map<String, long[]> known, boolean first) {
        this.known = known;
        this.first = first;
    }

    static Statistics ofNow() {
        return new Statistics(new TreeMap<>(), true);
    }

    /** @throws IllegalArgumentException if it is nothing that {@link #written} has written */
    static Statistics read(String written) {
        Map<String, long[]> known = new HashMap<>();
        for (String entry : written.isEmpty() ? new String[0] : written.split(";")) {
            String[] parts = entry.split(" ");
            if (parts.length != 3) {
                throw new IllegalArgumentException(entry);
            }
            long documents = Long.parseLong(parts[1], BASE);
            long words = Long.parseLong(parts[2], BASE);
            if (documents < 1 || documents > Integer.MAX_VALUE || words < documents) {
                throw new IllegalArgumentException(entry);
            }
            known.put(parts[0], new long[] {documents, words});
        }
        return new Statistics(known, false);
    }

    String written() {
        StringBuilder written = new StringBuilder();
        known.forEach((name, figures) -> written.append(written.isEmpty() ? "" : ";").append(name).append(' ')
                .append(Long.toString(figures[0], BASE)).append(' ').append(Long.toString(figures[1], BASE)));
        return written.toString();
    }

    CollectionStatistics of(CollectionStatistics now) {
        if (now == null) {
            return null;
        }
        long[] then = then(now.field(), now.docCount(), now.sumTotalTermFreq());
        return new CollectionStatistics(now.field(), then[0], then[0], then[1], then[0]);
    }

    TermStatistics of(Term term, long documents, long occurrences) {
        long[] then = then(term.field() + "/" + term.text(), documents, occurrences);
        return new TermStatistics(term.bytes(), then[0], then[1]);
    }

    /** What was not there at the first page is as rare as can be. */
    private long[] then(String name, long documents, long words) {
        if (first) {
            known.put(name, new long[] {documents, words});
        }
        return known.getOrDefault(name, new long[] {1, 1});
    }
}
