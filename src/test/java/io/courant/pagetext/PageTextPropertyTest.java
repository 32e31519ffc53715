package io.courant.pagetext;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.pagetext.PageText.Part;
import io.courant.pagetext.PageText.RailItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for any page, in whatever order its lines come. */
class PageTextPropertyTest {

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> words = Arbitraries.of("harbour", "tunnel", "ferry", "gulls", "Ida", "Quist", "the", "of",
                "opens", "Port", "Aldous", "night", "24", "“quiet”", "long-lost", "tide’s");
        Arbitrary<String> phrase = words.list().ofMinSize(1).ofMaxSize(14).map(list -> String.join(" ", list));
        Arbitrary<String> title = phrase.map(text -> Character.toUpperCase(text.charAt(0)) + text.substring(1));
        Arbitrary<String> prose = title.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join(". ", list) + ".");
        Arbitrary<String> known = Arbitraries.of("26 October 2024", "Updated: Oct 27, 2024", "Today : Oct 26, 2024",
                "03/04/2024", "2 hours ago", "World News", "Home > News > Coast", "By Nell Forsythe", "Nell Forsythe",
                "By Nell Forsythe | 26 October 2024", "Ole Marsh and Ida Quist, Port Aldous", "Share", "* * *",
                "Advertisement", "Latest Contents", "Related stories", "Read more: The gulls of the pier", "Cut short…",
                "Who will pay?", "- a point of a list", "7");
        Arbitrary<String> line = Arbitraries.frequencyOf(Tuple.of(3, title),
                Tuple.of(4, prose), Tuple.of(4, known),
                Tuple.of(1, phrase), Tuple.of(3, Arbitraries.just("")),
                Tuple.of(1, title.map(text -> text + "\n" + text)));
        return line.list().ofMaxSize(40).map(lines -> String.join("\n", lines));
    }

    @Property
    void losesNoLine(@ForAll("pages") String text) {
        PageText page = readOrNull(text);
        if (page == null) {
            return;
        }
        NavigableMap<Integer, List<String>> used = textsByLine(page);
        String doubts = String.join("\n", page.doubts());
        Set<String> ranges = rangesIn(doubts);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            int number = i + 1;
            boolean accounted = line.isBlank() || used.containsKey(number)
                    || goesOn(used, number, line)
                    || isRailHeading(page, line, number)
                    || isOfCardAbove(page, line, number)
                    || repeatsFront(page, line)
                    || doubts.contains(number + " (\"" + beginning(line))
                    || ranges.stream().anyMatch(range -> isIn(number, range))
                    || isDateOf(page, line, number);
            assertThat(accounted).as("line %d, \"%s\", of%n%s%n%s", number, line, text, page).isTrue();
        }
    }

    @Property
    void addsNoWord(@ForAll("pages") String text) {
        PageText page = readOrNull(text);
        if (page == null) {
            return;
        }
        Set<String> words = new HashSet<>(Arrays.asList(text.split("\\s+")));
        Stream<String> all = Stream.concat(page.body().stream().map(Part::text),
                page.rail().stream().flatMap(item -> Stream.of(item.title(), item.excerpt() == null ? "" : item.excerpt())));
        String left = all.flatMap(value -> Arrays.stream(value.split("\\s+"))).filter(word -> !word.isEmpty())
                .filter(word -> !words.contains(word)).collect(Collectors.joining(" "));
        assertThat(left).isEmpty();
    }

    @Property
    void readsAnyLineEndsAndTrailingBlanksAlike(@ForAll("pages") String text) {
        PageText page = readOrNull(text);
        assertThat(readOrNull(text.replace("\n", "\r\n"))).isEqualTo(page);
        assertThat(readOrNull(text.replace("\n", "\r"))).isEqualTo(page);
        assertThat(readOrNull(text.replace("\n", " \u00a0\t\n") + "\n \n\n")).isEqualTo(page);
        assertThat(readOrNull("\ufeff" + text)).isEqualTo(page);
    }

    @Property
    void eitherReadsOrSaysWhyNot(@ForAll String text) {
        PageText page = readOrNull(text);
        assertThat(page == null || !page.body().isEmpty() && page.headline() != null).isTrue();
    }

    @Property
    void eitherDecodesOrSaysWhyNot(@ForAll byte[] bytes) {
        try {
            readOrNull(PageText.decode(bytes));
        } catch (UnreadablePageException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Property
    void anyStringOfSignsIsReadOrRefused(@ForAll("signs") String text) {
        readOrNull(text);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("<", ">", "b", "on", "=", "\"", "'", " ", "\n", "\r", ".", "…", "[1]", ",", "26", "/", "-",
                "10", "2024", "October", "By ", " and ", "|", ":", "A", "»", "javascript:", "!", "?", "\ud83d\ude00", "。",
                "Share", "Related", "1.", "\u0301").list().ofMaxSize(60).map(list -> String.join("", list));
    }

    private static PageText readOrNull(String text) {
        try {
            return PageText.read(text);
        } catch (UnreadablePageException e) {
            assertThat(e.getMessage()).isNotBlank();
            return null;
        }
    }

    /** A doubt shortens what it quotes, and names the parts of a line such as "By Ida Quist | 7 May 2024" apart. */
    private static String beginning(String line) {
        String part = line.split(" \\|")[0];
        return part.substring(0, Math.min(20, part.length()));
    }

    /** The texts that begin on each line that has any. */
    private static NavigableMap<Integer, List<String>> textsByLine(PageText page) {
        NavigableMap<Integer, List<String>> texts = new TreeMap<>();
        Stream.of(page.section(), page.headline(), page.standfirst()).filter(found -> found != null)
                .forEach(found -> add(texts, found.line(), found.value()));
        page.authors().forEach(author -> add(texts, author.line(), author.value()));
        page.body().forEach(part -> add(texts, part.line(), part.text()));
        for (RailItem item : page.rail()) {
            add(texts, item.line(), item.title());
            add(texts, item.line(), item.excerpt() == null ? "" : item.excerpt());
        }
        return texts;
    }

    private static void add(NavigableMap<Integer, List<String>> texts, int line, String text) {
        texts.computeIfAbsent(line, l -> new ArrayList<>()).add(text);
    }

    /** A line of a wrapped paragraph, or the repeated title or the excerpt of a card. */
    private static boolean goesOn(NavigableMap<Integer, List<String>> used, int number, String line) {
        var above = used.floorEntry(number);
        return above != null && above.getValue().stream().anyMatch(value -> value.contains(Words.withoutBullet(line)));
    }

    private static boolean isRailHeading(PageText page, String line, int number) {
        return page.rail().stream().anyMatch(item -> line.equals(item.heading()) && item.line() > number);
    }

    /** A line between the lines of a card may have become something else. */
    private static boolean isOfCardAbove(PageText page, String line, int number) {
        return page.rail().stream().anyMatch(item -> item.line() < number
                && (line.equals(item.excerpt()) || line.equals(item.title())));
    }

    private static boolean repeatsFront(PageText page, String line) {
        return Stream.of(page.section(), page.headline(), page.standfirst())
                .anyMatch(found -> found != null && found.value().equals(line));
    }

    /** A date that says again what the page's or a card's date is. */
    private static boolean isDateOf(PageText page, String line, int number) {
        List<DateLine> dates = Arrays.stream(line.split("\\|"))
                .flatMap(part -> DateLine.in(part.strip(), number).stream()).toList();
        return !dates.isEmpty() && dates.stream().allMatch(date ->
                page.date() != null && page.date().value().equals(date.date())
                        || page.rail().stream().anyMatch(item -> date.date() != null && date.date().equals(item.date())));
    }

    private static Set<String> rangesIn(String doubts) {
        Set<String> ranges = new HashSet<>();
        Matcher matcher = Pattern.compile("(\\d+ to \\d+) \\(").matcher(doubts);
        while (matcher.find()) {
            ranges.add(matcher.group(1));
        }
        return ranges;
    }

    private static boolean isIn(int number, String range) {
        String[] ends = range.split(" to ");
        return number >= Integer.parseInt(ends[0]) && number <= Integer.parseInt(ends[1]);
    }
}
