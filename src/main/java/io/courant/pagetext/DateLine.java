package io.courant.pagetext;

import static io.courant.pagetext.UnreadablePageException.Fault.NO_SUCH_DATE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One date of a line that holds nothing but dates: "26 October 2024", "Updated: Oct 26, 2024, 14:05 GMT".
 *
 * @param date  {@code null} if the line names none that is sure
 * @param doubt what is doubtful about it, to follow the words "Line 3", or {@code null}
 */
record DateLine(LocalDate date, Role role, String doubt) {

    /** What the line says that the date is. */
    enum Role { PUBLISHED, UPDATED, TODAY }

    private static final int LONGEST = 120;

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("published", Role.PUBLISHED), Map.entry("posted", Role.PUBLISHED),
            Map.entry("veröffentlicht", Role.PUBLISHED), Map.entry("publié", Role.PUBLISHED),
            Map.entry("publicado", Role.PUBLISHED), Map.entry("updated", Role.UPDATED),
            Map.entry("update", Role.UPDATED), Map.entry("modified", Role.UPDATED),
            Map.entry("edited", Role.UPDATED), Map.entry("aktualisiert", Role.UPDATED),
            Map.entry("actualizado", Role.UPDATED), Map.entry("today", Role.TODAY));

    private static final Set<String> AROUND = Set.of(
            "date", "dated", "on", "at", "the", "of", "first", "last", "created", "issued", "and", "de", "del",
            "le", "el", "la", "am", "um", "den", "vom", "stand", "mis", "à", "jour", "a", "p", "m", "pm",
            "uhr", "h", "hrs", "gmt", "utc", "bst", "cet", "cest", "est", "edt", "et", "cst", "cdt", "pst",
            "pdt", "pt", "ist", "jst", "kst", "mesz", "mez", "t", "z", "st", "nd", "rd", "th", "min", "mins",
            "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year",
            "years", "ago", "read", "just", "now", "yesterday");

    private static final Set<String> RELATIVE = Set.of("ago", "yesterday", "now");
    private static final String SIGNS = ",.:;|·•-–—/()+'&";

    /** The dates of this line; none if it has anything but dates. */
    static List<DateLine> in(String line, int number) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        DateTokens tokens = new DateTokens(line);
        List<DateLine> dates = new ArrayList<>();
        Role role = Role.PUBLISHED;
        DayOfWeek weekday = null;
        boolean relative = false;
        String noSuchDay = null;
        int i = 0;
        while (i < tokens.size()) {
            DatePattern pattern = DatePattern.at(tokens, i);
            String token = tokens.at(i);
            if (pattern != null) {
                noSuchDay = pattern.noSuchDay() != null ? pattern.noSuchDay() : noSuchDay;
                dates.add(of(pattern, role, weekday));
                weekday = null;
                i = pattern.end();
                continue;
            }
            int afterNumber = tokens.isNumber(i, 1, 9) ? afterTime(tokens, i) : i;
            if (afterNumber > i) {
                i = afterNumber;
                continue;
            }
            if (CalendarWords.weekday(token) != null) {
                weekday = CalendarWords.weekday(token);
            } else if (ROLES.containsKey(token)) {
                role = ROLES.get(token);
            } else if (tokens.isWord(i) ? !AROUND.contains(token) : !SIGNS.contains(token)) {
                return List.of();
            }
            relative |= RELATIVE.contains(token);
            i++;
        }
        if (noSuchDay != null) {
            throw new UnreadablePageException(NO_SUCH_DATE, number, "Line " + number + " (\"" + line
                    + "\") is a date that does not exist: " + noSuchDay + ". Correct the date or remove the line.");
        }
        if (dates.isEmpty() && (relative || role != Role.PUBLISHED) && Words.hasLetterOrDigit(line)) {
            dates.add(new DateLine(null, role, "names no day of the calendar; write it like 26 October 2024"));
        }
        return dates;
    }

    private static DateLine of(DatePattern pattern, Role role, DayOfWeek weekday) {
        LocalDate date = pattern.date();
        String doubt = pattern.doubt();
        if (date != null && weekday != null && date.getDayOfWeek() != weekday) {
            doubt = "says " + name(weekday) + ", but that day was a " + name(date.getDayOfWeek())
                    + "; the date was taken";
        }
        return new DateLine(date, role, doubt);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The token after a time of day ("14:05:00.000"), a zone's hours ("+0100") or a count ("5 min"); or i. */
    private static int afterTime(DateTokens tokens, int i) {
        int end = i + 1;
        while ((tokens.at(end).equals(":") || tokens.at(end).equals(".") || tokens.at(end).equals("h"))
                && tokens.isNumber(end + 1, 2, 9)) {
            end += 2;
        }
        boolean zone = tokens.at(i - 1).equals("+") || tokens.at(i - 1).equals("-") && i > 1;
        boolean counted = tokens.isNumber(i, 1, 2) && tokens.isWord(end) && AROUND.contains(tokens.at(end));
        return end > i + 1 || zone || counted ? end : i;
    }
}
