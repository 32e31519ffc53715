package io.courant.pagetext;

import io.courant.pagetext.PageText.Found;
import io.courant.pagetext.PageText.From;
import io.courant.pagetext.PageText.Part;
import java.text.BreakIterator;
import java.util.Locale;

/** Makes a headline of the first sentence of a story that has none. */
final class DerivedHeadline {

    private static final int LONGEST = 110;
    /** A clause may be a few words longer: better a whole thought than a short one. */
    private static final int LONGEST_CLAUSE = 120;
    private static final int SHORTEST_CLAUSE = 50;
    private static final String CLAUSE_ENDS = ",;:–—";

    private DerivedHeadline() {
    }

    static Found<String> of(Part paragraph) {
        String text = paragraph.text();
        String sentence = text.substring(0, Sentences.firstEnd(text));
        return new Found<>(shortened(sentence), From.DERIVED, paragraph.line());
    }

    static String shortened(String sentence) {
        String whole = withoutFullStop(sentence);
        if (whole.length() <= LONGEST) {
            return whole;
        }
        int end = clauseEnd(whole);
        if (end < 0) {
            end = whole.lastIndexOf(' ', LONGEST - 1);
        }
        if (end <= 0) {
            // One word longer than a headline, as in scripts without spaces: cut between two characters.
            BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
            characters.setText(whole.substring(0, LONGEST));
            end = characters.preceding(LONGEST);
        }
        return whole.substring(0, end).strip() + "…";
    }

    private static int clauseEnd(String text) {
        for (int i = Math.min(LONGEST_CLAUSE, text.length()) - 1; i >= SHORTEST_CLAUSE; i--) {
            boolean dash = i + 1 < text.length() && "–—".indexOf(text.charAt(i)) >= 0;
            boolean pause = i + 1 < text.length() && text.charAt(i + 1) == ' '
                    && CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0;
            if (pause || dash) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutFullStop(String sentence) {
        boolean one = sentence.endsWith(".") && !sentence.endsWith("..")
                && sentence.length() > 1 && !Character.isUpperCase(sentence.charAt(sentence.length() - 2));
        return one ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
