package io.courant.quote;

import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Fields;
import io.courant.http.Page;
import io.courant.wording.Likeness;
import io.courant.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where else the words of quotes stand: for all of a list in one statement, by the keys that their words share. */
@ApplicationScoped
class Echoes {

    static final String NAME = "alsoIn";
    private static final int MOST = 10;
    /** A row for each quote and candidate, and one for a quote without. */
    private static final Select CANDIDATES = new Select("""
            quote q join article a on a.id = q.article_id left join lateral (
                select %s as document from public_quote o join visible_article b on b.id = o.article_id
                where o.wording && q.wording and o.article_id <> q.article_id
                order by (select count(*) from unnest(o.wording) k where k = any(q.wording)) desc, o.id limit 50) x on true"""
            .formatted(AlsoIn.SQL), "q.id", Map.of("id", "q.id", "published", Rows.Row.momentSql("a.published_at"),
            "document", "x.document"));
    private static final BinaryOperator<AlsoIn> NEARER = BinaryOperator.minBy(Comparator.comparing(AlsoIn::differs));

    private final Rows rows;

    Echoes(Rows rows) {
        this.rows = rows;
    }

    private record Candidate(Instant published, AlsoIn other) {}

    /** Whether these fields tell of it. */
    static boolean wanted(Fields fields) {
        return fields.wants(NAME) || fields.wants("firstSeen");
    }

    /** The same quotes, which may be seen, each with the other articles that have its words. */
    Page<QuoteView> of(Page<QuoteView> page) {
        Map<String, List<Candidate>> candidates = new HashMap<>();
        UUID[] ids = page.items().stream().map(quote -> UUID.fromString(quote.id())).toArray(UUID[]::new);
        rows.all(CANDIDATES, new Conditions().and("q.id = any(%1$s)", ids), row -> candidates
                .computeIfAbsent(row.text("id"), id -> new ArrayList<>())
                .add(new Candidate(row.moment("published"), row.document("document", AlsoIn.class))));
        return page.map(quote -> echoed(quote, candidates.getOrDefault(quote.id(), List.of())));
    }

    private static QuoteView echoed(QuoteView quote, List<Candidate> candidates) {
        Wording words = Wording.of(quote.text());
        List<AlsoIn> others = candidates.stream().filter(one -> one.other() != null).flatMap(one -> same(quote, words, one.other()))
                .collect(Collectors.toMap(one -> one.article().id(), one -> one, NEARER)).values().stream()
                .sorted(Comparator.<AlsoIn, Instant>comparing(one -> one.article().publishedAt()).thenComparing(one -> one.article().id()))
                .toList();
        Instant first = Stream.concat(candidates.stream().limit(1).map(Candidate::published).filter(Objects::nonNull),
                others.stream().limit(1).map(one -> one.article().publishedAt())).min(Comparator.naturalOrder()).orElse(null);
        return quote.echoed(others.stream().limit(MOST).toList(), first);
    }

    private static Stream<AlsoIn> same(QuoteView quote, Wording words, AlsoIn other) {
        return words.likeness(Wording.of(other.text())).filter(likeness -> !likeness.slight() || sameSpeaker(quote, other))
                .map(Likeness::alteration).map(other::differing).stream();
    }

    private static boolean sameSpeaker(QuoteView quote, AlsoIn other) {
        return quote.speaker() != null && other.speaker() != null && quote.speaker().id().equals(other.speaker().id());
    }
}
