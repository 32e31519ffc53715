package io.courant.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the stretches in quotation marks of one text, outermost only. Each kind of closing mark is searched with a
 * cursor that only moves forward, so a text of nothing but opening marks costs no more than any other.
 */
final class QuotationMarks {

    private static final int NOWHERE = Integer.MAX_VALUE;

    private final String text;
    private final Language language;
    private final Map<String, Integer> nextClosing = new HashMap<>();
    private final Map<String, Integer> nextOfAny = new HashMap<>();
    private final Map<Integer, Integer> partners;

    QuotationMarks(String text, Language language) {
        this.text = text;
        this.language = language;
        this.partners = new MarkPairs(text, language).partners();
    }

    List<Quoted> quoted() {
        List<Quoted> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String mark = mark(at);
            int from = at + mark.length();
            List<String> closing = opens(at, from) ? language.closing(mark) : List.of();
            int close = closing.isEmpty() ? NOWHERE : close(at, from, closing);
            if (close != NOWHERE && isEmpty(from, close)) {
                at = close + 1;
            } else if (close != NOWHERE) {
                int end = close + mark(close).length();
                found.add(new Quoted(at, end, from, close));
                at = end;
            } else if (runsOn(at, from, closing)) {
                found.add(new Quoted(at, text.length(), from, text.length()));
                at = text.length();
            } else {
                at = from;
            }
        }
        return found;
    }

    /** The partner; but typists mix marks, so a mark of another kind closes if it comes first and opens nothing. */
    private int close(int at, int from, List<String> closing) {
        Integer partner = partners.get(at);
        int nearest = nearest(closing, from);
        if (partner == null || nearest > partner) {
            return partner == null ? nearest : partner;
        }
        boolean first = closing.stream().anyMatch(mark -> any(mark, from) == nearest);
        return first && text.charAt(nearest) != text.charAt(partner) ? nearest : partner;
    }

    private int any(String mark, int from) {
        int known = nextOfAny.getOrDefault(mark, -1);
        if (known < from) {
            int at = text.indexOf(mark, from);
            known = at < 0 ? NOWHERE : at;
            nextOfAny.put(mark, known);
        }
        return known;
    }

    /** The character here, or two if they make one mark, such as a doubled apostrophe. */
    private String mark(int at) {
        String two = text.substring(at, Math.min(text.length(), at + 2));
        return two.length() == 2 && !language.closing(two).isEmpty() ? two : text.substring(at, at + 1);
    }

    /**
     * A quote over several paragraphs is closed only in the last: an opening mark without a closing one counts if it
     * begins the paragraph or follows a comma or colon. Single marks are too often apostrophes for that.
     */
    private boolean runsOn(int at, int from, List<String> closing) {
        if (closing.isEmpty() || isSingle(text.charAt(at)) || isEmpty(from, text.length())) {
            return false;
        }
        String before = text.substring(Math.max(0, at - 3), at).strip();
        boolean sentence = text.charAt(at) != '"' && before.endsWith(".");
        return (before.isEmpty() && at <= 3 || before.endsWith(",") || before.endsWith(":") || sentence)
                && language.closing(text.substring(from, from + 1)).isEmpty();
    }

    /** Nothing but blanks, those included that hold a line together. */
    private boolean isEmpty(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int nearest(List<String> marks, int from) {
        int nearest = NOWHERE;
        for (String mark : marks) {
            nearest = Math.min(nearest, closing(mark, from));
        }
        return nearest;
    }

    private int closing(String mark, int from) {
        int known = nextClosing.getOrDefault(mark, -1);
        if (known >= from) {
            return known;
        }
        int at = text.indexOf(mark, from);
        while (at >= 0 && !closes(at, at + mark.length())) {
            at = text.indexOf(mark, at + 1);
        }
        int next = at < 0 ? NOWHERE : at;
        nextClosing.put(mark, next);
        return next;
    }

    /** Marks that look the same on both sides, and single ones, open only before a word and not inside one. */
    private boolean opens(int at, int from) {
        if (!isAmbiguous(text.charAt(at))) {
            return true;
        }
        return !Character.isLetterOrDigit(charAt(at - 1)) && !Character.isWhitespace(charAt(from))
                && !(isSingle(text.charAt(at)) && from == at + 1 && ".,;:?!)".indexOf(charAt(at - 1)) >= 0);
    }

    /** An apostrophe stands between letters; a closing mark does not, and follows no space. */
    private boolean closes(int at, int end) {
        char mark = text.charAt(at);
        boolean single = isSingle(mark) && end == at + 1;
        return !isAmbiguous(mark) || (!Character.isLetterOrDigit(charAt(end)) || !single)
                && !(Character.isWhitespace(charAt(at - 1)) && Character.isLetterOrDigit(charAt(end)));
    }

    private static boolean isAmbiguous(char mark) {
        return mark == '"' || mark == '”' || mark == '“' || isSingle(mark);
    }

    private static boolean isSingle(char mark) {
        return mark == '\'' || mark == '‘' || mark == '’';
    }

    private char charAt(int at) {
        return at < 0 || at >= text.length() ? ' ' : text.charAt(at);
    }
}
