package io.courant.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns the text of query parameters into values, and collects everything that is wrong with them, so that the caller
 * learns of all of it at once. Ends with {@link #done()}.
 */
public final class ParameterReader {

    private static final int MAX_VALUES = 100;
    private static final int MAX_VALUE_LENGTH = 300;

    private static final Pattern UNSAFE = Pattern.compile("[" + OneLine.UNSAFE + "]");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}-");

    private final List<Violation> violations = new ArrayList<>();

    public void done() {
        if (!violations.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, violations);
        }
    }

    public void reject(String name, String message) {
        violations.add(Violation.query(name, message));
    }

    public int number(String name, String given, int least, int most, int otherwise) {
        if (given == null) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(given.strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // the same message as for a number out of range
        }
        reject(name, "must be a whole number from %d to %d, and was \"%s\"".formatted(least, most, shortened(given)));
        return otherwise;
    }

    public boolean flag(String name, String given) {
        if (given != null && !given.equals("true") && !given.equals("false")) {
            reject(name, "must be true or false, and was \"" + shortened(given) + "\"");
        }
        return "true".equals(given);
    }

    /** A moment in RFC 3339, or a plain date, which means the midnight in UTC with which it begins. */
    public Instant moment(String name, String given) {
        if (given == null) {
            return null;
        }
        try {
            if (FOUR_DIGITS.matcher(given).lookingAt()) {
                return given.length() == 10 ? LocalDate.parse(given).atStartOfDay(ZoneOffset.UTC).toInstant()
                        // in a query a bare + is a blank
                        : OffsetDateTime.parse(given.replace(' ', '+')).toInstant();
            }
        } catch (DateTimeException e) {
            // the same message as for a year that RFC 3339 does not have
        }
        reject(name, "must be a date as 2026-10-02 or a time as 2026-10-02T17:40:00Z (RFC 3339), and was \"%s\""
                .formatted(shortened(given)));
        return null;
    }

    public <E extends Enum<E>> E oneOf(String name, String given, E otherwise) {
        return given == null ? otherwise
                : chosen(name, given, Arrays.stream(otherwise.getDeclaringClass().getEnumConstants()).toList(), otherwise);
    }

    private <E extends Enum<E>> E chosen(String name, String given, List<E> values, E otherwise) {
        List<String> names = values.stream().map(ParameterReader::apiName).toList();
        int at = names.indexOf(given);
        if (at < 0) {
            reject(name, "has no value \"%s\": %s".formatted(shortened(given), NearestName.hint(given, names)));
        }
        return at < 0 ? otherwise : values.get(at);
    }

    /** As the API writes the constants of an enumeration: lower case, with hyphens. */
    public static String apiName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Values joined by commas, each of which must be one of the known names. */
    public Set<String> names(String name, List<String> given, Collection<String> known) {
        Set<String> names = new LinkedHashSet<>(values(given));
        names.stream().filter(one -> !known.contains(one)).forEach(one ->
                reject(name, "has no value \"%s\": %s".formatted(shortened(one), NearestName.hint(one, known))));
        return names;
    }

    public Terms terms(String name, List<String> given) {
        List<String> values = values(given);
        if (values.size() > MAX_VALUES) {
            reject(name, "takes at most %d values, and had %d".formatted(MAX_VALUES, values.size()));
        }
        values.stream().filter(value -> value.length() > MAX_VALUE_LENGTH || value.indexOf('\0') >= 0 || value.equals("-"))
                .forEach(value -> reject(name, "has a value that is no slug or id: \"" + shortened(value) + "\""));
        return Terms.of(given == null ? List.of() : given);
    }

    /** Like {@link #terms(String, List)}, for values that must be known names. */
    public Terms terms(String name, List<String> given, Collection<String> known) {
        Terms terms = terms(name, given);
        Stream.concat(terms.all().stream().flatMap(Set::stream), terms.none().stream()).forEach(one ->
                names(name, List.of(one), known));
        return terms;
    }

    /** Like {@link #terms(String, List)}, for values that are ids. */
    public Terms ids(String name, List<String> given) {
        values(given).stream().map(one -> one.replaceFirst("^-", "")).filter(one -> Key.fromString(one).id() == null)
                .forEach(one -> reject(name, "must hold ids (UUIDs), and had \"" + shortened(one) + "\""));
        return terms(name, given);
    }

    public String text(String name, String given) {
        if (given != null && (given.length() > MAX_VALUE_LENGTH || given.indexOf('\0') >= 0 || given.isBlank())) {
            reject(name, "must hold 1 to %d characters and no NUL".formatted(MAX_VALUE_LENGTH));
            return null;
        }
        return given;
    }

    /** A text that will be stored and shown as a name: on one line, and nothing in it that turns text around. */
    public String name(String name, String given) {
        if (given != null && UNSAFE.matcher(given).find()) {
            reject(name, "must hold no control characters and no bidirectional controls");
            return null;
        }
        return text(name, given);
    }

    public Fields fields(List<String> given, FieldTree known) {
        return Fields.of(values(given), known, this);
    }

    public Paging paging(PageParameters page, String order, List<Sort> sorts, Sort otherwise) {
        Sort sort = sorts.stream().filter(one -> one.name().equals(order)).findFirst().orElse(otherwise);
        if (order != null && !sort.name().equals(order)) {
            List<String> names = sorts.stream().map(Sort::name).toList();
            reject("sort", "has no value \"%s\": %s".formatted(shortened(order), NearestName.hint(order, names)));
        }
        int limit = number("limit", page.limit(), 1, 100, 20);
        Paging.Count count = oneOf("count", page.count(), Paging.Count.NONE);
        Cursor after = page.after() == null ? null : Cursor.decode(page.after(), sort);
        return new Paging(limit, sort, after, count);
    }

    private static List<String> values(List<String> given) {
        return given == null ? List.of() : given.stream().flatMap(one -> Arrays.stream(one.split(",")))
                .map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    static String shortened(String value) {
        return shortened(value, 60);
    }

    static String shortened(String value, int most) {
        String plain = value.codePoints().limit(most).map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return plain.length() < value.length() ? plain + "…" : plain;
    }
}
