package io.courant.difference;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, and what stands between them: together they are the text. */
final class Words {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    /** Scripts that put no space between words. Java takes a run of them for one word; here each character is one. */
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(UnicodeScript.HAN, UnicodeScript.THAI,
            UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private Words() {}

    /** Cut at Unicode's word breaks, but never within a grapheme: a flag is not made of two letters. */
    static List<String> of(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        int next = breaks.first();
        for (Matcher grapheme = GRAPHEME.matcher(text); grapheme.find();) {
            int end = grapheme.end();
            while (next < end) {
                next = breaks.next();
            }
            if (next == end || WITHOUT_SPACES.contains(UnicodeScript.of(text.codePointAt(grapheme.start())))) {
                words.add(text.substring(start, end));
                start = end;
            }
        }
        return words;
    }
}
