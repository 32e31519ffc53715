package io.courant.search;

import io.courant.query.Finder.Share;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts how many of what fits have which value. */
final class Facets {

    /** The values of all parts of an index, numbered, as long as this view of it is open: that takes longer than to count. */
    private static final Map<CacheKey, Map<String, StringDocValuesReaderState>> NUMBERED = new ConcurrentHashMap<>();

    private Facets() {}

    static Map<String, List<Share>> of(IndexSearcher searcher, Query query, Map<String, Integer> wanted) throws IOException {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        FacetsCollector matches = searcher.search(query, new FacetsCollectorManager());
        Map<String, List<Share>> counts = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> one : wanted.entrySet()) {
            counts.put(one.getKey(), counted(searcher.getIndexReader(), matches, one.getKey(), one.getValue()));
        }
        return counts;
    }

    private static List<Share> counted(IndexReader reader, FacetsCollector matches, String field, int most) throws IOException {
        if (reader.leaves().stream().allMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(field) == null)) {
            return List.of();
        }
        FacetResult result = new StringValueFacetCounts(numbered(reader, field), matches).getTopChildren(most, field);
        return result == null ? List.of() : Arrays.stream(result.labelValues)
                .map(one -> new Share(one.label, one.value.longValue())).toList();
    }

    private static StringDocValuesReaderState numbered(IndexReader reader, String field) throws IOException {
        Map<String, StringDocValuesReaderState> known = NUMBERED.computeIfAbsent(reader.getReaderCacheHelper().getKey(), view -> {
            reader.getReaderCacheHelper().addClosedListener(NUMBERED::remove);
            return new ConcurrentHashMap<>();
        });
        StringDocValuesReaderState state = known.get(field);
        if (state == null) {
            state = new StringDocValuesReaderState(reader, field);
            known.put(field, state);
        }
        return state;
    }
}
