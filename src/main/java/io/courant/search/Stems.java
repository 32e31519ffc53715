package io.courant.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Makes of each word its stem, without accents and case, and puts the word as it stands beside it where that is wanted. A
 * text has the same few thousand words over and over: what became of them is remembered, which makes reading a text five
 * times as fast.
 */
final class Stems extends TokenFilter {

    private static final int MOST_KNOWN = 20_000;
    private static final int ASCII = 128;

    /** A word as it stands, and its stem, as the attribute takes them; twice the same where they are. */
    private record Known(char[] plain, char[] stem) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final CharArrayMap<Known> known = new CharArrayMap<>(64, false);
    private final boolean beside;
    private final KeywordTokenizer word = new KeywordTokenizer();
    private final TokenStream stemming;
    private final CharTermAttribute stemmed;
    private char[] next;
    private CharArraySet only;
    /** With which letters those begin. */
    private final BitSet beginnings = new BitSet(ASCII);

    /** @param beside whether words come as they stand, too */
    Stems(TokenStream words, UnaryOperator<TokenStream> rules, boolean beside) {
        super(words);
        this.beside = beside;
        // last, since stemming needs the accents
        stemming = new ICUFoldingFilter(rules.apply(word));
        stemmed = stemming.addAttribute(CharTermAttribute.class);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next != null) {
            term.copyBuffer(next, 0, next.length);
            step.setPositionIncrement(0);
            next = null;
            return true;
        }
        Known both;
        do {
            if (!input.incrementToken()) {
                return false;
            }
            both = begins() ? known() : null;
        } while (both == null || !wanted(both));
        char[] first = beside ? both.plain() : both.stem();
        term.copyBuffer(first, 0, first.length);
        next = first == both.stem() ? null : both.stem();
        return true;
    }

    /** Of the text that is to be read next, only these words are wanted, as they stand or as stems; their places are lost. */
    void only(Set<String> words) {
        only = new CharArraySet(words, false);
        beginnings.clear();
        words.stream().filter(word -> !word.isEmpty()).forEach(word -> beginnings.set(word.charAt(0)));
    }

    /** Whether it may be one of those: neither folding nor stemming makes another letter of a first one that is plain. */
    private boolean begins() {
        char first = term.charAt(0);
        return only == null || first >= ASCII || beginnings.get(Character.toLowerCase(first));
    }

    private boolean wanted(Known both) {
        return only == null || contains(both.stem()) || contains(both.plain());
    }

    private boolean contains(char[] word) {
        return only.contains(word, 0, word.length);
    }

    private Known known() {
        Known both = known.get(term.buffer(), 0, term.length());
        return both == null ? learn(term.toString()) : both;
    }

    private Known learn(String text) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        String plain = ICUFoldingFilter.NORMALIZER.normalize(text);
        String stem = stem(text);
        char[] letters = plain.toCharArray();
        Known both = new Known(letters, stem.equals(plain) ? letters : stem.toCharArray());
        known.put(text, both);
        return both;
    }

    private String stem(String text) {
        try {
            word.setReader(new StringReader(text));
            stemming.reset();
            stemming.incrementToken();
            String stem = stemmed.toString();
            stemming.end();
            stemming.close();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = null;
    }

    @Override
    public void close() throws IOException {
        super.close();
        only = null;
    }
}
