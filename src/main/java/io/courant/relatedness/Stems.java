package io.courant.relatedness;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of a language's words, and words without case and accents. What became of a word is remembered. */
final class Stems {

    private static final int MOST_KNOWN = 20_000;
    private static final Normalizer2 FOLDING = ICUFoldingFilter.NORMALIZER;

    private final Map<String, String> known = new HashMap<>();
    private final KeywordTokenizer word = new KeywordTokenizer();
    private final TokenStream stemming;
    private final CharTermAttribute stemmed;

    Stems(Language language) {
        // folding comes last, since stemming needs the accents
        stemming = new ICUFoldingFilter(language.stemming().apply(new LowerCaseFilter(word)));
        stemmed = stemming.addAttribute(CharTermAttribute.class);
    }

    static String fold(String text) {
        return FOLDING.normalize(text);
    }

    String of(String text) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(text, this::stem);
    }

    private String stem(String text) {
        try {
            word.setReader(new StringReader(text));
            stemming.reset();
            String stem = stemming.incrementToken() ? stemmed.toString() : "";
            stemming.end();
            stemming.close();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
