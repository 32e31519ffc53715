package io.courant.search;

import io.courant.http.Paging;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.query.Findable;
import io.courant.query.Finder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.AlreadyClosedException;

/** Finds by the index. */
@ApplicationScoped
class IndexFinder implements Finder {

    /** If there are fewer, what is spelt similarly is found too. */
    private static final int FEW = 10;

    private final Searchable searchable;
    private final FilterQueries filters;
    private final Suggestions suggestions;
    private final Clock clock;
    private final SearchConfig config;

    IndexFinder(Searchable searchable, FilterQueries filters, Suggestions suggestions, Clock clock, SearchConfig config) {
        this.searchable = searchable;
        this.filters = filters;
        this.suggestions = suggestions;
        this.clock = clock;
        this.config = config;
    }

    @Override
    public boolean offered(Sought sought) {
        return config.index() && Ranking.known(sought);
    }

    @Override
    public Optional<Found> find(Sought sought) {
        if (!Ranking.known(sought)) {
            return Optional.empty();
        }
        try (Reading reading = searchable.open()) {
            return reading == null ? Optional.empty() : Optional.of(find(sought, reading.reader()));
        } catch (IOException | AlreadyClosedException e) {
            searchable.failed(e);
            return Optional.empty();
        }
    }

    private Found find(Sought sought, IndexReader reader) throws IOException {
        Ranking ranking = Ranking.of(sought.paging(), clock.instant());
        Scoring scoring = new Scoring(reader, ranking.statistics());
        scoring.setTimeout(new Budget(config.budget()));
        boolean nearly = ranking.nearly() != null && ranking.nearly();
        Query words = words(sought, reader, nearly);
        Query query = query(sought, words, ranking);
        TopFieldDocs top = top(scoring, query, sought.paging(), ranking);
        if (ranking.nearly() == null && sought.words() != null && top.scoreDocs.length < Math.min(FEW, sought.paging().limit() + 1)) {
            nearly = true;
            words = words(sought, reader, nearly);
            query = query(sought, words, ranking);
            top = top(scoring, query, sought.paging(), ranking);
        }
        Map<String, List<Share>> facets = Facets.of(scoring, query, sought.facets());
        Long count = sought.paging().count() == Paging.Count.NONE ? null : Long.valueOf(scoring.count(query));
        if (scoring.timedOut()) {
            throw new ProblemException(ProblemType.UNAVAILABLE, "The search took longer than " + config.budget().toMillis()
                    + " ms. Ask for fewer words, longer beginnings of words, or a shorter time.");
        }
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc doc : top.scoreDocs) {
            hits.add(ranking.hit((FieldDoc) doc, nearly));
        }
        boolean first = sought.paging().after() == null && sought.words() != null && sought.kind() == Findable.ARTICLE;
        return new Found(hits, count, facets, words == null ? null : new Marks(words), first ? suggestions.instead(sought,
                hits.size(), reader, other -> scoring.count(query(other, words(other, reader, false), ranking))) : null);
    }

    private static TopFieldDocs top(Scoring scoring, Query query, Paging paging, Ranking ranking) throws IOException {
        return scoring.search(query, new TopFieldCollectorManager(ranking.order(), paging.limit() + 1, ranking.after(),
                paging.limit() + 1));
    }

    private Query query(Sought sought, Query words, Ranking ranking) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean own = sought.kind() == Findable.ARTICLE || sought.kind() == Findable.QUOTE;
        if (!own || sought.words() == null || sought.words().all().isEmpty()) {
            // otherwise the words are in fields that no other kind has
            query.add(new TermQuery(new Term(Documents.KIND, sought.kind().name())), Occur.FILTER);
        }
        filters.add(sought.filters(), query);
        if (words != null) {
            query.add(words, ranking.scored() ? Occur.MUST : Occur.FILTER);
        }
        return ranking.scored() && sought.kind() == Findable.ARTICLE ? new RecencyQuery(query.build(), ranking.now()) : query.build();
    }

    private static Query words(Sought sought, IndexReader reader, boolean nearly) {
        return sought.words() == null ? null : new Translation(sought.kind(), languages(reader), nearly).of(sought.words());
    }

    /** Those in which there is a text. */
    private static List<String> languages(IndexReader reader) {
        String prefix = Languages.field(Documents.TEXT, "");
        return FieldInfos.getIndexedFields(reader).stream().filter(field -> field.startsWith(prefix))
                .map(field -> field.substring(prefix.length())).sorted().toList();
    }
}
