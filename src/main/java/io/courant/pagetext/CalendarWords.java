package io.courant.pagetext;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of months and weekdays in the languages of the pages we know, as a date line has them. */
final class CalendarWords {

    // English first: where two languages share a short name, it keeps the English sense.
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH,
            Locale.forLanguageTag("es"), Locale.ITALIAN, Locale.forLanguageTag("pt"), Locale.forLanguageTag("nl"));

    private static final int SHORTEST = 3;
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    static {
        // The short names of the JDK's locale data change from release to release ("Sep", "Sept").
        MONTHS.put("sep", Month.SEPTEMBER);
        MONTHS.put("sept", Month.SEPTEMBER);
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                add(MONTHS, month.getDisplayName(TextStyle.FULL, language), month);
                add(MONTHS, month.getDisplayName(TextStyle.FULL_STANDALONE, language), month);
                add(MONTHS, month.getDisplayName(TextStyle.SHORT, language), month);
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                add(WEEKDAYS, day.getDisplayName(TextStyle.FULL, language), day);
            }
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            add(WEEKDAYS, day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), day);
        }
        WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
        WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
    }

    private CalendarWords() {
    }

    private static <T> void add(Map<String, T> names, String name, T value) {
        String plain = name.toLowerCase(Locale.ROOT).replace(".", "");
        if (plain.length() >= SHORTEST && plain.codePoints().allMatch(Character::isLetter)) {
            names.putIfAbsent(plain, value);
        }
    }

    static Month month(String word) {
        return MONTHS.get(word);
    }

    static DayOfWeek weekday(String word) {
        return WEEKDAYS.get(word);
    }
}
