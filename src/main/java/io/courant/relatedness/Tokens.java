package io.courant.relatedness;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes a text apart as Unicode and ICU divide words, also where no blanks do. Not for several threads at once. */
final class Tokens {

    private static final int LONGEST = 40;
    private static final String OPENING = ".!?:;\n\r\"“„«‘(—–•|…";

    private final ICUTokenizer words = new ICUTokenizer();
    private final CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);

    List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        try {
            words.setReader(new StringReader(text));
            words.reset();
            int end = 0;
            while (words.incrementToken()) {
                String between = text.substring(Math.min(end, offset.startOffset()), offset.startOffset());
                if (term.length() <= LONGEST) {
                    tokens.add(new Token(withoutPossessive(term.toString()), end == 0 || opens(between),
                            between.equals(" ") || between.equals("-") || between.equals("\u00A0")));
                }
                end = offset.endOffset();
            }
            words.end();
            words.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private static String withoutPossessive(String word) {
        return word.length() > 3 && (word.endsWith("'s") || word.endsWith("’s")) ? word.substring(0, word.length() - 2) : word;
    }

    private static boolean opens(String between) {
        for (int i = 0; i < between.length(); i++) {
            if (OPENING.indexOf(between.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
