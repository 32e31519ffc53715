package io.courant.search;

import io.courant.query.Finder.Sought;
import io.courant.query.Phrase;
import io.courant.query.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** What was perhaps meant, where little is found. */
@ApplicationScoped
class Suggestions {

    /** Less than that is little. */
    private static final int FEW = 3;

    /** Counts what would be found instead. */
    interface Count {
        long of(Sought sought) throws IOException;
    }

    /** The words as they were perhaps meant, if there is something that has those; null if not. */
    String instead(Sought sought, int found, IndexReader reader, Count count) throws IOException {
        Words words = sought.words();
        if (found >= FEW || !words.plain()) {
            return null;
        }
        List<String> better = new ArrayList<>();
        for (Phrase phrase : words.wanted().toList()) {
            better.add(better(phrase.text(), reader));
        }
        String text = String.join(" ", better);
        String given = words.wanted().map(Phrase::text).collect(Collectors.joining(" "));
        if (text.equals(given)) {
            return null;
        }
        Words other = new Words(better.stream().map(one -> List.of(new Phrase(one, false, false, false))).toList(),
                List.of(), null);
        // words of what was taken down stand in the index for a while
        return count.of(new Sought(sought.kind(), other, sought.filters(), sought.paging(), Map.of())) > 0 ? text : null;
    }

    /** The word that is most like it, of those that are most frequent; itself if it is known. */
    private static String better(String text, IndexReader reader) throws IOException {
        DirectSpellChecker speller = new DirectSpellChecker();
        SuggestWord best = null;
        for (String field : FieldInfos.getIndexedFields(reader)) {
            List<Term> terms = field.startsWith(Languages.field(Documents.TEXT, "")) ? Translation.terms(field, text) : List.of();
            if (terms.size() != 1) {
                continue;
            }
            Term typed = Translation.asTyped(field, text);
            if (reader.docFreq(terms.get(0)) + reader.docFreq(typed) > 0) {
                return text;
            }
            for (SuggestWord word : speller.suggestSimilar(typed, 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)) {
                best = best == null || word.freq > best.freq ? word : best;
            }
        }
        return best == null ? text : best.string;
    }
}
