package io.courant.relatedness;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of months and weekdays in a language, without case and accents. */
final class Days {

    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> weekdays = new HashSet<>();

    Days(Language language) {
        DateFormatSymbols names = DateFormatSymbols.getInstance(new ULocale(language.tag()));
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
            String[] inYear = names.getMonths(DateFormatSymbols.FORMAT, width);
            for (int i = 0; i < 12 && i < inYear.length; i++) {
                months.putIfAbsent(Stems.fold(inYear[i]).replace(".", ""), i + 1);
            }
            for (String day : names.getWeekdays(DateFormatSymbols.FORMAT, width)) {
                weekdays.add(Stems.fold(day).replace(".", ""));
            }
        }
    }

    /** As reasons say it. */
    static String text(int month, int day) {
        return day + " " + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** 1 to 12, or 0 where the word is no month. */
    int month(String folded) {
        return months.getOrDefault(folded, 0);
    }

    boolean names(String folded) {
        return weekdays.contains(folded) || months.containsKey(folded);
    }
}
