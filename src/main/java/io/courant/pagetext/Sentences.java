package io.courant.pagetext;

import java.util.Set;

/** Where sentences end, and whether a line ends as a sentence does. */
final class Sentences {

    private static final String FULL_STOPS = ".…。।॥։";
    private static final String QUESTIONS = "?!？！؟";
    /** A title never ends with these, so a line that does is part of a text. */
    private static final String PAUSES = ",;:–—،；：";
    private static final String CLOSERS = "\"'”’»›)]」』*";
    private static final int LONGEST_INITIALISM_TITLE = 120;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov", "col", "capt", "lt", "sgt", "prof",
            "rev", "hon", "jr", "sr", "vs", "no", "inc", "co", "ltd", "corp", "messrs", "mme", "mgr",
            "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "ca", "bzw");

    private Sentences() {
    }

    /** Whether this line ends as text does and a title does not. */
    static boolean isProse(String line) {
        char last = line.charAt(significantEnd(line) - 1);
        if (PAUSES.indexOf(last) >= 0 || QUESTIONS.indexOf(last) >= 0) {
            return true;
        }
        return FULL_STOPS.indexOf(last) >= 0 && !isTitleWithInitials(line);
    }

    /** Whether a sentence is over at the end of this line. */
    static boolean isOver(String line) {
        char last = line.charAt(significantEnd(line) - 1);
        return FULL_STOPS.indexOf(last) >= 0 || QUESTIONS.indexOf(last) >= 0;
    }

    static boolean isOneQuestion(String line) {
        int end = significantEnd(line);
        return QUESTIONS.indexOf(line.charAt(end - 1)) >= 0 && firstEnd(line) >= end;
    }

    static boolean isCutShort(String line) {
        return line.endsWith("…") || line.endsWith("...");
    }

    /** "Ferry Talks Resume In The U.S." is a title all the same. */
    private static boolean isTitleWithInitials(String line) {
        return line.length() <= LONGEST_INITIALISM_TITLE && firstEnd(line) == line.length()
                && isInitial(line, significantEnd(line) - 1)
                && Words.count(line) > 1 && Words.areCapitalised(line);
    }

    /** The end of the first sentence, closing quotation marks included. */
    static int firstEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fullStop = FULL_STOPS.indexOf(c) >= 0;
            if (!fullStop && QUESTIONS.indexOf(c) < 0) {
                continue;
            }
            int after = i + 1;
            while (after < text.length() && isEnding(text.charAt(after))) {
                after++;
            }
            if (after == text.length()) {
                return after;
            }
            boolean spaced = text.charAt(after) == ' ';
            boolean wide = "。！？".indexOf(c) >= 0;
            if (wide || spaced && begins(text, after + 1) && !(c == '.' && isAbbreviation(text, i))) {
                return after;
            }
            i = after - 1;
        }
        return text.length();
    }

    private static boolean isEnding(char c) {
        return CLOSERS.indexOf(c) >= 0 || FULL_STOPS.indexOf(c) >= 0 || QUESTIONS.indexOf(c) >= 0;
    }

    private static boolean begins(String text, int at) {
        return !Character.isLowerCase(text.codePointAt(at));
    }

    private static boolean isAbbreviation(String text, int stop) {
        if (isInitial(text, stop)) {
            return true;
        }
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && stop - start <= 6) {
            start--;
        }
        return ABBREVIATIONS.contains(Words.plain(text.substring(start, stop)));
    }

    /** A single capital before this full stop, as in "U.S." and "J. Marsh". */
    private static boolean isInitial(String text, int stop) {
        return stop > 0 && text.charAt(stop) == '.' && Character.isUpperCase(text.charAt(stop - 1))
                && (stop == 1 || !Character.isLetterOrDigit(text.charAt(stop - 2)));
    }

    /** The end of the line without closing quotation marks and note numbers such as "[12]"; at least 1. */
    private static int significantEnd(String line) {
        int end = line.length();
        while (end > 1) {
            char c = line.charAt(end - 1);
            if (c == ']') {
                int open = end - 1;
                while (open > 0 && Character.isDigit(line.charAt(open - 1))) {
                    open--;
                }
                if (open > 1 && open < end - 1 && line.charAt(open - 1) == '[') {
                    end = open - 1;
                    continue;
                }
            }
            if (CLOSERS.indexOf(c) < 0 && c != ' ') {
                break;
            }
            end--;
        }
        return end;
    }
}
