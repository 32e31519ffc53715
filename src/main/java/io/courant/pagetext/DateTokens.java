package io.courant.pagetext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words, numbers and signs of what may be a date line, in lower case. */
final class DateTokens {

    private final List<String> tokens = new ArrayList<>();

    DateTokens(String line) {
        String plain = Words.plain(line);
        int start = 0;
        while (start < plain.length()) {
            int end = start + 1;
            char c = plain.charAt(start);
            if (isDigit(c)) {
                while (end < plain.length() && isDigit(plain.charAt(end))) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
                    end++;
                }
            }
            if (c != ' ') {
                tokens.add(plain.substring(start, end));
            }
            start = end;
        }
    }

    int size() {
        return tokens.size();
    }

    /** The token at this place, or an empty one beyond the end. */
    String at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : "";
    }

    boolean isNumber(int i, int fewest, int most) {
        String token = at(i);
        return token.length() >= fewest && token.length() <= most && isDigit(token.charAt(0));
    }

    boolean isWord(int i) {
        return !at(i).isEmpty() && Character.isLetter(at(i).charAt(0));
    }

    int number(int i) {
        return Integer.parseInt(at(i));
    }

    int skip(int i, Set<String> any) {
        int after = i;
        while (any.contains(at(after))) {
            after++;
        }
        return after;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
