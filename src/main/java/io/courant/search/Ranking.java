package io.courant.search;

import io.courant.http.Cursor;
import io.courant.http.Paging;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.query.Findable;
import io.courant.query.Finder.Hit;
import io.courant.query.Finder.Sought;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/** The order of a search, and the place in it from which it is continued. */
final class Ranking {

    private static final String RELEVANCE = "relevance";
    /** The fields of orders by time, by the name of the order without its sign. */
    private static final Map<String, String> MOMENTS =
            Map.of("publishedAt", Documents.PUBLISHED, "updatedAt", Documents.UPDATED);
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");
    private static final String NEARLY = "n";
    private static final String EXACTLY = "e";
    /** Lucene goes on after this document among those of equal keys: there is one only, that of the cursor. */
    private static final int BEYOND = Integer.MAX_VALUE;
    private static final char SEPARATOR = '|';

    private final io.courant.http.Sort sort;
    private final Sort order;
    private final FieldDoc after;
    private final Statistics statistics;
    private final long now;
    private final Boolean nearly;

    private Ranking(io.courant.http.Sort sort, FieldDoc after, Statistics statistics, long now, Boolean nearly) {
        this.sort = sort;
        this.after = after;
        this.statistics = statistics;
        this.now = now;
        this.nearly = nearly;
        boolean descending = sort.descending();
        order = Documents.order(scored() ? SortField.FIELD_SCORE
                : LongField.newSortField(moment(sort), descending, SortedNumericSelector.Type.MIN), descending);
    }

    /** Sources, stories and tags have no moments of which the index knows. */
    static boolean known(Sought sought) {
        boolean timed = sought.kind() == Findable.ARTICLE || sought.kind() == Findable.QUOTE;
        io.courant.http.Sort sort = sought.paging().sort();
        return sort.name().equals(RELEVANCE) || timed && MOMENTS.containsKey(plain(sort));
    }

    static Ranking of(Paging paging, Instant now) {
        Cursor cursor = paging.after();
        long micros = Documents.micros(now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS));
        if (cursor == null) {
            return new Ranking(paging.sort(), null, Statistics.ofNow(), micros, null);
        }
        if (!paging.sort().name().equals(RELEVANCE)) {
            long key = Documents.micros(Instant.parse(cursor.key()));
            return new Ranking(paging.sort(), new FieldDoc(BEYOND, Float.NaN, Documents.keys(key, cursor.id())), Statistics.ofNow(),
                    micros, false);
        }
        try {
            String[] parts = cursor.key().split("\\|", 4);
            float score = Float.intBitsToFloat(Integer.parseInt(parts[0]));
            return new Ranking(paging.sort(), new FieldDoc(BEYOND, score, Documents.keys(score, cursor.id())),
                    Statistics.read(parts[3]), Long.parseLong(parts[1]), parts[2].equals(NEARLY));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new ProblemException(ProblemType.INVALID_CURSOR,
                    "after continues a search that was made otherwise. Leave it out to start from the first page.");
        }
    }

    /**
     * With where it would be continued after it.
     *
     * @param nearby whether similar spellings were found too
     */
    Hit hit(FieldDoc doc, boolean nearby) {
        UUID id = Documents.id(doc);
        String key = scored()
                ? Integer.toString(Float.floatToIntBits((Float) doc.fields[0])) + SEPARATOR + now + SEPARATOR
                        + (nearby ? NEARLY : EXACTLY) + SEPARATOR + statistics.written()
                : moment((Long) doc.fields[0]);
        return new Hit(id, new Cursor(sort.name(), key, id));
    }

    /** As the database writes it in its cursors. */
    private static String moment(long micros) {
        return MICROS.format(Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
    }

    boolean scored() {
        return sort.name().equals(RELEVANCE);
    }

    Sort order() {
        return order;
    }

    FieldDoc after() {
        return after;
    }

    Statistics statistics() {
        return statistics;
    }

    /** Whether the first page had similar spellings too; null on the first page. */
    Boolean nearly() {
        return nearly;
    }

    /** The end of the first page's day, in microseconds since 1970: whoever asks again that day is given the same answer. */
    long now() {
        return now;
    }

    private static String moment(io.courant.http.Sort sort) {
        return MOMENTS.get(plain(sort));
    }

    private static String plain(io.courant.http.Sort sort) {
        return sort.name().startsWith("-") ? sort.name().substring(1) : sort.name();
    }
}
