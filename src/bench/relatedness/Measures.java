package io.courant.relatedness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How well stories and related lists agree with the events of the file, over the rows that are measured.
 *
 * @param bCubed F1 of B-cubed precision and recall (Bagga and Baldwin, 1998)
 * @param pairwise F1 over pairs of articles
 * @param first how often the first related article is of the same event, where there is another
 * @param recall how many of the others (five at most) are among the first five
 * @param map mean average precision
 */
record Measures(int rows, double bCubed, double pairwise, double first, double recall, double map) {

    /** @param leftOut what is loaded and neither right nor wrong in a related list */
    static Measures of(List<Row> rows, Function<UUID, UUID> stories, Function<UUID, List<UUID>> links,
            Predicate<UUID> leftOut) {
        Map<String, Set<UUID>> truth = new HashMap<>();
        Map<UUID, Set<UUID>> told = new HashMap<>();
        for (Row row : rows) {
            truth.computeIfAbsent(row.event(), any -> new HashSet<>()).add(row.id());
            told.computeIfAbsent(stories.apply(row.id()), any -> new HashSet<>()).add(row.id());
        }
        double precision = 0, recall = 0, first = 0, five = 0, map = 0;
        long hits = 0, toldPairs = 0, truePairs = 0;
        int asked = 0;
        for (Row row : rows) {
            Set<UUID> event = truth.get(row.event());
            Set<UUID> story = told.get(stories.apply(row.id()));
            int both = (int) story.stream().filter(event::contains).count();
            precision += (double) both / story.size();
            recall += (double) both / event.size();
            hits += both - 1;
            toldPairs += story.size() - 1;
            truePairs += event.size() - 1;
            if (event.size() > 1) {
                asked++;
                int rank = 0, right = 0, among = 0;
                double average = 0;
                for (UUID other : links.apply(row.id())) {
                    if (leftOut.test(other)) {
                        continue;
                    }
                    rank++;
                    if (event.contains(other)) {
                        right++;
                        average += (double) right / rank;
                        first += rank == 1 ? 1 : 0;
                        among += rank <= 5 ? 1 : 0;
                    }
                }
                five += (double) among / Math.min(5, event.size() - 1);
                map += average / (event.size() - 1);
            }
        }
        precision /= rows.size();
        recall /= rows.size();
        return new Measures(rows.size(), 2 * precision * recall / (precision + recall),
                toldPairs + truePairs == 0 ? 1 : 2.0 * hits / (toldPairs + truePairs), first / asked, five / asked, map / asked);
    }

    @Override
    public String toString() {
        return String.format("%5d  %.3f  %.3f  %.3f  %.3f  %.3f", rows, bCubed, pairwise, first, recall, map);
    }
}
