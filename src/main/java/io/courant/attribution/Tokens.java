package io.courant.attribution;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Reads a text into tokens, from left to right, once. */
final class Tokens {

    private final String text;
    private final Language language;
    private final List<Token> tokens = new ArrayList<>();

    Tokens(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    List<Token> read(List<Quoted> quoted) {
        Iterator<Quoted> stretches = quoted.iterator();
        Quoted next = stretches.hasNext() ? stretches.next() : null;
        int at = 0;
        while (at < text.length()) {
            if (next != null && at == next.start()) {
                String words = text.substring(next.from(), next.to());
                tokens.add(new Token(Token.Kind.QUOTE, next.start(), next.end(), words, "", next));
                at = next.end();
                next = stretches.hasNext() ? stretches.next() : null;
            } else {
                at = step(at, next == null ? text.length() : next.start());
            }
        }
        return tokens;
    }

    private int step(int at, int limit) {
        char first = text.charAt(at);
        if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            return at + 1;
        }
        if (!Character.isLetterOrDigit(first) && !Character.isSurrogate(first)) {
            return first == '-' && isDash(at) ? dash(at) : add(Token.Kind.MARK, at, at + 1);
        }
        int end = at + 1;
        while (end < limit && (isWordPart(text.charAt(end)) || joins(end, limit))) {
            end++;
        }
        if (end < limit && text.charAt(end) == '.' && isAbbreviation(at, end)) {
            end++;
        }
        return add(Character.isDigit(first) ? Token.Kind.NUMBER : Token.Kind.WORD, at, end);
    }

    /** A hyphen between blanks, or two of them. */
    private boolean isDash(int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return (before == '-' || Character.isWhitespace(before)) && (after == '-' || Character.isWhitespace(after))
                || before == '-' || after == '-';
    }

    private int dash(int at) {
        tokens.add(new Token(Token.Kind.MARK, at, at + 1, "–", "–", null));
        return at + 1;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Apostrophes, hyphens and points between letters or digits belong to the word: don't, Yong-hyun, U.S, 2.5. */
    private boolean joins(int at, int limit) {
        char c = text.charAt(at);
        if (c == '\'' || c == '’') {
            return at + 1 < limit && Character.isLetter(text.charAt(at + 1)) || text.charAt(at - 1) == 's';
        }
        boolean inner = c == '-' || c == '.' || c == '&' || c == ',' && Character.isDigit(text.charAt(at - 1));
        return inner && !endsSentence(at, limit) && at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1))
                && (c != ',' || Character.isDigit(text.charAt(at + 1)));
    }

    /** "the port.Then": a blank is missing; but "Ph.D". */
    private boolean endsSentence(int at, int limit) {
        boolean lower = Character.isLowerCase(text.charAt(at - 1)) && (at < 2 || Character.isLowerCase(text.charAt(at - 2)));
        return text.charAt(at) == '.' && lower && at + 1 < limit && Character.isUpperCase(text.charAt(at + 1));
    }

    private boolean isAbbreviation(int start, int end) {
        String word = text.substring(start, end);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        boolean dotted = word.length() < 8 && word.indexOf('.') == 1;
        // the party and the state of a politician: R-Fla.
        String state = word.indexOf('-') == 1 && Character.isUpperCase(word.charAt(0)) ? word.substring(2) : word;
        return initial || dotted || language.has(WordList.ABBREVIATION, form(state));
    }

    private int add(Token.Kind kind, int start, int end) {
        String word = text.substring(start, end);
        tokens.add(new Token(kind, start, end, word, form(word), null));
        return end;
    }

    private static String form(String word) {
        return word.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
