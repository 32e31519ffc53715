package io.courant.source;

import java.util.ArrayList;
import java.util.List;

/** What refers to a source. */
record Uses(long published, long citing, long quotes, long affiliated) {

    /** The document in SQL, for the table source under the alias s. */
    static final String SQL = """
            json_build_object('published', (select count(*) from article a where a.publisher_id = s.id),
              'citing', (select count(*) from article_source l where l.source_id = s.id),
              'quotes', (select count(*) from quote q where q.speaker_id = s.id),
              'affiliated', (select count(*) from source f where f.affiliation_id = s.id))""";

    boolean any() {
        return published + citing + quotes + affiliated > 0;
    }

    /** As "3 articles that it published, 1 quote". */
    String inWords() {
        List<String> words = new ArrayList<>();
        count(words, published, "article that it published", "articles that it published");
        count(words, citing, "article that cites it", "articles that cite it");
        count(words, quotes, "quote", "quotes");
        count(words, affiliated, "source that belongs to it", "sources that belong to it");
        return String.join(", ", words);
    }

    private static void count(List<String> words, long count, String one, String many) {
        if (count > 0) {
            words.add(count + " " + (count == 1 ? one : many));
        }
    }
}
