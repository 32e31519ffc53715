package io.courant.pagetext;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Set;

/**
 * A date as people write one, found at one place of a line.
 *
 * @param end       the token after it
 * @param date      {@code null} if it is not a whole or not an unambiguous date
 * @param doubt     why it is not, or {@code null}
 * @param noSuchDay why it cannot be a date although it looks like one, or {@code null}
 */
record DatePattern(int end, LocalDate date, String doubt, String noSuchDay) {

    private static final Set<String> AFTER_DAY =
            Set.of("st", "nd", "rd", "th", "er", "º", "ª", ".", "de", "of", "-", "/", ",");
    private static final Set<String> AFTER_MONTH = Set.of(".", ",", "de", "del", "-", "/");
    private static final Set<String> BETWEEN_NUMBERS = Set.of("-", "/", ".");
    /** The year of the first newspaper; an earlier year is a slip of the pen. */
    private static final int FIRST_YEAR = 1605;
    private static final int MONTHS = 12;

    /** The date that begins at this token, or {@code null}. */
    static DatePattern at(DateTokens tokens, int i) {
        if (tokens.isWord(i)) {
            return monthFirst(tokens, i);
        }
        if (tokens.isNumber(i, 4, 4)) {
            return yearFirst(tokens, i);
        }
        if (!tokens.isNumber(i, 1, 2)) {
            return null;
        }
        DatePattern named = dayFirst(tokens, i);
        return named != null ? named : numbers(tokens, i);
    }

    private static DatePattern dayFirst(DateTokens tokens, int i) {
        int m = tokens.skip(i + 1, AFTER_DAY);
        Month month = CalendarWords.month(tokens.at(m));
        if (month == null) {
            return null;
        }
        int y = tokens.skip(m + 1, AFTER_MONTH);
        return tokens.isNumber(y, 4, 4)
                ? of(y + 1, tokens.number(y), month.getValue(), tokens.number(i))
                : unclear(m + 1, "has a date without a year; write it like 26 October 2024");
    }

    private static DatePattern monthFirst(DateTokens tokens, int i) {
        Month month = CalendarWords.month(tokens.at(i));
        if (month == null) {
            return null;
        }
        int d = tokens.skip(i + 1, AFTER_MONTH);
        if (tokens.isNumber(d, 4, 4)) {
            return unclear(d + 1, "has a month without a day; write the date like 26 October 2024");
        }
        if (!tokens.isNumber(d, 1, 2)) {
            return null;
        }
        int y = tokens.skip(d + 1, AFTER_DAY);
        return tokens.isNumber(y, 4, 4)
                ? of(y + 1, tokens.number(y), month.getValue(), tokens.number(d))
                : unclear(d + 1, "has a date without a year; write it like 26 October 2024");
    }

    private static DatePattern yearFirst(DateTokens tokens, int i) {
        return areThree(tokens, i, 2)
                ? of(i + 5, tokens.number(i), tokens.number(i + 2), tokens.number(i + 4))
                : null;
    }

    private static DatePattern numbers(DateTokens tokens, int i) {
        if (areThree(tokens, i, 4) && tokens.isNumber(i + 4, 4, 4)) {
            return inSomeOrder(tokens, i, tokens.number(i), tokens.number(i + 2), tokens.number(i + 4));
        }
        // "14.05.24" and "26/10/24"; a time such as "14.05" has two numbers only
        return areThree(tokens, i, 2) && tokens.isNumber(i + 4, 2, 2)
                ? unclear(i + 5, "has a date whose year has two figures; write it like 26 October 2024")
                : null;
    }

    private static DatePattern inSomeOrder(DateTokens tokens, int i, int first, int second, int year) {
        // Where dates are written with full stops, the day comes first.
        if (tokens.at(i + 1).equals(".") || first > MONTHS || first == second) {
            return of(i + 5, year, second, first);
        }
        if (second > MONTHS) {
            return of(i + 5, year, first, second);
        }
        return unclear(i + 5, "has a date that can be read with the day or the month first; write the month"
                + " as a word, like 26 October 2024");
    }

    private static boolean areThree(DateTokens tokens, int i, int lastFigures) {
        return BETWEEN_NUMBERS.contains(tokens.at(i + 1))
                && tokens.at(i + 1).equals(tokens.at(i + 3))
                && tokens.isNumber(i + 2, 1, 2)
                && tokens.isNumber(i + 4, 1, lastFigures);
    }

    private static DatePattern unclear(int end, String doubt) {
        return new DatePattern(end, null, doubt, null);
    }

    private static DatePattern of(int end, int year, int month, int day) {
        String wrong = null;
        if (year < FIRST_YEAR) {
            wrong = "there was no newspaper in the year " + year;
        } else if (month < 1 || month > MONTHS) {
            wrong = "there is no month " + month;
        } else if (day < 1 || day > Month.of(month).length(Year.isLeap(year))) {
            wrong = Month.of(month).getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH)
                    + " " + year + " has " + Month.of(month).length(Year.isLeap(year)) + " days";
        }
        return wrong == null
                ? new DatePattern(end, LocalDate.of(year, month, day), null, null)
                : new DatePattern(end, null, null, wrong);
    }
}
