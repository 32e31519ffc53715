package io.courant.story;

import io.courant.source.SourceRef;
import io.courant.story.StoryComparison.Cited;
import io.courant.story.StoryComparison.First;
import io.courant.story.StoryComparison.Outlet;
import io.courant.story.StoryComparison.Quoted;
import io.courant.story.StoryComparison.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Compares the articles of a story by outlet. */
final class StoryOutlets {

    private static final int MOST = 50;

    /** An article of the story, and what of it is compared. */
    record Telling(SourceRef publisher, First article, List<SourceRef> sources, List<Words> quotes) {

        /** In SQL, for aliases a of visible articles and p of their publishers. */
        static final String SQL = """
                json_build_object('publisher', %1$s, 'article', json_build_object('id', a.id, 'slug', a.slug, 'headline', a.headline,
                        'publishedAt', a.published_at),
                    'sources', (select coalesce(json_agg(%2$s), '[]') from article_source x join source c on c.id = x.source_id
                        where x.article_id = a.id and x.source_id <> a.publisher_id),
                    'quotes', (select coalesce(json_agg(json_build_object('id', q.id, 'text', q.text,
                            'speaker', case when c.id is not null then %2$s end) order by q.position), '[]')
                        from public_quote q left join source c on c.id = q.speaker_id where q.article_id = a.id))"""
                .formatted(SourceRef.sql("p"), SourceRef.sql("c"));
    }

    private final Map<String, List<Telling>> byOutlet = new LinkedHashMap<>();
    private final Map<String, Set<String>> outletsOfSource = new HashMap<>();
    private final SharedQuotes shared = new SharedQuotes();

    /** @param tellings in the order of publication */
    StoryOutlets(List<Telling> tellings) {
        for (Telling telling : tellings) {
            String outlet = telling.publisher().id();
            byOutlet.computeIfAbsent(outlet, none -> new ArrayList<>()).add(telling);
            telling.sources().forEach(source ->
                    outletsOfSource.computeIfAbsent(source.id(), none -> new HashSet<>()).add(outlet));
            telling.quotes().forEach(quote -> shared.add(outlet, quote));
        }
    }

    /** In the order in which they came to the story. */
    List<Outlet> compared() {
        return byOutlet.values().stream().limit(StoryComparison.MOST_OUTLETS).map(this::outlet).toList();
    }

    private Outlet outlet(List<Telling> tellings) {
        Telling first = tellings.get(0);
        return new Outlet(first.publisher(), first.article(), tellings.size(),
                Duration.between(began(), first.article().publishedAt()).toSeconds(), sources(tellings), quotes(tellings));
    }

    private Instant began() {
        return byOutlet.values().iterator().next().get(0).article().publishedAt();
    }

    private Cited sources(List<Telling> tellings) {
        Map<String, SourceRef> byName = new TreeMap<>();
        tellings.stream().flatMap(telling -> telling.sources().stream())
                .forEach(source -> byName.put(source.name() + " " + source.id(), source));
        Predicate<SourceRef> elsewhere = source -> outletsOfSource.get(source.id()).size() > 1;
        return new Cited(first(byName.values(), elsewhere), first(byName.values(), elsewhere.negate()));
    }

    private Quoted quotes(List<Telling> tellings) {
        List<Words> quotes = tellings.stream().flatMap(telling -> telling.quotes().stream()).toList();
        return new Quoted(first(quotes, shared::elsewhere), first(quotes, quote -> !shared.elsewhere(quote)));
    }

    private static <T> List<T> first(Collection<T> all, Predicate<T> which) {
        return all.stream().filter(which).limit(MOST).toList();
    }
}
