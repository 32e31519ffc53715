package io.courant.pagetext;

import java.util.Locale;

/** Looks at the words of one line. */
final class Words {

    private static final int SMALL_WORD = 3;

    private Words() {
    }

    static String[] of(String text) {
        return text.split(" ");
    }

    static int count(String text) {
        return of(text).length;
    }

    /** Lower case, with typographic apostrophes made plain, to look a line up in a list. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether every word but the small ones is capitalised, as in "Ferries Return To The Outer Harbour". */
    static boolean areCapitalised(String text) {
        for (String word : of(text)) {
            if (word.length() > SMALL_WORD && Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
        }
        return startsUpper(text);
    }

    static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static boolean isNumber(String text) {
        return text.codePoints().allMatch(Character::isDigit);
    }

    /** A line that is one point of a list: "- nets", "• nets", "2. nets", "3) nets". */
    static boolean isListItem(String text) {
        return !withoutBullet(text).equals(text);
    }

    static String withoutBullet(String text) {
        int space = text.indexOf(' ');
        if (space < 1) {
            return text;
        }
        String first = text.substring(0, space);
        boolean sign = first.length() == 1 && "-*•–‣◦▪".contains(first);
        boolean count = first.length() <= SMALL_WORD && (first.endsWith(".") || first.endsWith(")"))
                && first.length() > 1 && isNumber(first.substring(0, first.length() - 1));
        return sign || count ? text.substring(space + 1) : text;
    }
}
