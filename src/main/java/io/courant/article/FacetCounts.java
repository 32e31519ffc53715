package io.courant.article;

import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.query.Finder.Share;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts articles by their facets in the database, a statement for each, and names what was counted. */
@ApplicationScoped
class FacetCounts {

    private final Rows rows;

    FacetCounts(Rows rows) {
        this.rows = rows;
    }

    Map<String, List<Share>> of(ArticleQuery query) {
        Map<String, List<Share>> counts = new LinkedHashMap<>();
        query.facets().limits().forEach((field, limit) -> counts.put(field, counted(query, Facets.facet(field), limit)));
        return counts;
    }

    private List<Share> counted(ArticleQuery query, Facets.Facet facet, int limit) {
        Conditions conditions = query.conditions();
        String matching = "(select %s as value from visible_article a %s%s) x".formatted(
                facet.value(), facet.join(), conditions.where());
        Select counted = new Select("(select value, count(*) as n from " + matching + " where value is not null"
                + " group by value order by n desc, cast(value as text) limit " + limit + ") c", "c.value",
                Map.of("value", "cast(c.value as text)", "n", "c.n"));
        return rows.all(counted, conditions.inside(),
                row -> new Share(row.text("value"), Long.parseLong(row.text("n"))));
    }

    /** With their slugs and names, by one statement; what has none is not there for readers any more. */
    Map<String, List<FacetValue>> named(Map<String, List<Share>> counts) {
        Map<String, Set<UUID>> referred = new TreeMap<>();
        counts.forEach((field, shares) -> {
            String relation = Facets.facet(field).names();
            if (relation != null) {
                shares.forEach(one -> referred.computeIfAbsent(relation, any -> new HashSet<>()).add(UUID.fromString(one.value())));
            }
        });
        Map<String, FacetValue> byId = referred.isEmpty() ? Map.of() : read(referred);
        Map<String, List<FacetValue>> named = new LinkedHashMap<>();
        counts.forEach((field, shares) -> named.put(field, Facets.facet(field).names() == null
                ? shares.stream().map(one -> new FacetValue(one.value(), null, one.count())).toList()
                : shares.stream().filter(one -> byId.containsKey(one.value()))
                        .map(one -> byId.get(one.value()).counted(one.count())).toList()));
        return named;
    }

    /** By id: those of these relations. */
    private Map<String, FacetValue> read(Map<String, Set<UUID>> referred) {
        Conditions conditions = new Conditions();
        referred.forEach((relation, ids) -> conditions.with(relation, ids.toArray(UUID[]::new)));
        String each = referred.keySet().stream()
                .map(relation -> "select k.id, k.slug, k.name from " + relation + " k where k.id = any(:" + relation + ")")
                .collect(Collectors.joining(" union all "));
        Map<String, FacetValue> byId = new HashMap<>();
        rows.all(new Select("(" + each + ") k", "k.id", Map.of("id", "k.id", "slug", "k.slug", "name", "k.name")), conditions,
                row -> byId.put(row.text("id"), new FacetValue(row.text("slug"), row.text("name"), 0)));
        return byId;
    }
}
