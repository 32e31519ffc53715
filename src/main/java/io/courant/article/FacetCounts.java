package io.courant.article;

import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.query.Finder.Share;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Counts articles by their facets in the database, and names what was counted: a statement for each facet. */
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

    /** With their slugs and names; what has none is not there for readers any more. */
    Map<String, List<FacetValue>> named(Map<String, List<Share>> counts) {
        Map<String, List<FacetValue>> named = new LinkedHashMap<>();
        counts.forEach((field, shares) -> named.put(field, Facets.facet(field).names() == null
                ? shares.stream().map(one -> new FacetValue(one.value(), null, one.count())).toList()
                : named(Facets.facet(field).names(), shares)));
        return named;
    }

    private List<FacetValue> named(String relation, List<Share> shares) {
        Map<String, FacetValue> byId = new HashMap<>();
        UUID[] ids = shares.stream().map(one -> UUID.fromString(one.value())).toArray(UUID[]::new);
        rows.all(new Select(relation + " k", "k.id", Map.of("id", "k.id", "slug", "k.slug", "name", "k.name")),
                new Conditions().and("k.id = any(%1$s)", ids),
                row -> byId.put(row.text("id"), new FacetValue(row.text("slug"), row.text("name"), 0)));
        return shares.stream().map(one -> byId.containsKey(one.value())
                ? byId.get(one.value()).counted(one.count()) : null).filter(Objects::nonNull).toList();
    }
}
