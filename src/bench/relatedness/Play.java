package io.courant.relatedness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Articles that come one at a time. They are analysed once, and played as often as is wanted, with other weights. */
final class Play {

    private final List<Row> rows;
    private final Map<UUID, Profile> profiles = new HashMap<>();
    private final Map<UUID, Row> byId;
    private final long[] nanos;

    Play(List<Row> rows) {
        this.rows = rows;
        byId = rows.stream().collect(Collectors.toMap(Row::id, row -> row));
        nanos = new long[rows.size()];
        Analysis analysis = new Analysis();
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            profiles.put(rows.get(i).id(), analysis.profile(rows.get(i).piece()));
            nanos[i] = System.nanoTime() - start;
        }
    }

    List<Row> rows() {
        return rows;
    }

    Profile profile(UUID id) {
        return profiles.get(id);
    }

    Links links(Weights weights) {
        Links links = new Links(weights);
        rows.forEach(row -> links.add(row.id(), profile(row.id())));
        return links;
    }

    Map<String, Measures> measure(Weights weights, Predicate<String> events) {
        return measure(links(weights), weights, events);
    }

    /** The measures of each file, over the events that are asked for. */
    Map<String, Measures> measure(Links links, Weights weights, Predicate<String> events) {
        Stories stories = new Stories(weights, profiles::get);
        links.arrivals().forEach(stories::add);
        Map<String, List<Row>> byFile = new LinkedHashMap<>();
        rows.stream().filter(row -> row.measured() && events.test(row.event()))
                .forEach(row -> byFile.computeIfAbsent(row.file(), any -> new ArrayList<>()).add(row));
        Map<String, Measures> measures = new LinkedHashMap<>();
        byFile.forEach((file, measured) -> measures.put(file,
                Measures.of(measured, stories::of, links::related, id -> byId.get(id).background())));
        return measures;
    }

    /** What one article costs, all in all, and how large its profile is. */
    String cost(Weights weights) {
        Links links = new Links(weights);
        Stories stories = new Stories(weights, profiles::get);
        long[] each = new long[nanos.length];
        long bytes = 0;
        for (int i = 0; i < each.length; i++) {
            UUID id = rows.get(i).id();
            long start = System.nanoTime();
            stories.add(id, links.add(id, profile(id)));
            each[i] = nanos[i] + System.nanoTime() - start;
            bytes += profile(id).toBytes().length;
        }
        Arrays.sort(each);
        return String.format("%d articles: %.1f ms each in the median, %.1f ms at the 99th percentile; profiles of %d bytes",
                each.length, each[each.length / 2] / 1e6, each[each.length * 99 / 100] / 1e6, bytes / each.length);
    }
}
