package io.courant.search;

import io.courant.http.Key;
import io.courant.query.Filters;
import io.courant.query.Filters.Among;
import io.courant.query.Filters.Within;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.hibernate.Session;

/** Filters as the index understands them: by ids, since slugs may lead elsewhere one day. */
@ApplicationScoped
class FilterQueries {

    private final Session session;

    FilterQueries(Session session) {
        this.session = session;
    }

    void add(Filters filters, BooleanQuery.Builder query) {
        for (Among among : filters.among()) {
            among.terms().all().forEach(any -> query.add(in(among, any), Occur.FILTER));
            if (!among.terms().none().isEmpty()) {
                query.add(in(among, among.terms().none()), Occur.MUST_NOT);
            }
        }
        for (Within within : filters.within()) {
            long since = within.since() == null ? Long.MIN_VALUE : micros(within.since());
            long last = within.before() == null ? Long.MAX_VALUE : micros(within.before()) - 1;
            query.add(LongPoint.newRangeQuery(within.field(), since, last), Occur.FILTER);
        }
    }

    /** Rounded up: what the database keeps in microseconds is not before a moment between two of them. */
    private static long micros(Instant moment) {
        return Documents.micros(moment.plusNanos(999));
    }

    private Query in(Among among, Set<String> values) {
        Set<String> found = among.table() == null ? values : ids(among.table(), values);
        return new TermInSetQuery(among.field(), found.stream().map(BytesRef::new).toList());
    }

    /** As the database finds them: see {@code Conditions}. */
    private Set<String> ids(String table, Set<String> keys) {
        Set<String> ids = keys.stream().map(Key::fromString).map(Key::id).filter(Objects::nonNull).map(UUID::toString)
                .collect(Collectors.toCollection(HashSet::new));
        session.createNativeQuery("select k.id from " + table + " k where k.slug = any(:slugs)", UUID.class)
                .setParameter("slugs", keys.stream().map(Key::fromString).map(Key::toString).toArray(String[]::new))
                .getResultList().forEach(id -> ids.add(id.toString()));
        return ids;
    }
}
