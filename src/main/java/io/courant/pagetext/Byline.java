package io.courant.pagetext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who wrote the story: "By Nell Forsythe and Ole Marsh, Port Aldous".
 *
 * @param rest what follows the names, such as a place or an office; empty if nothing does
 */
record Byline(List<String> authors, String rest) {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 5;

    private static final List<String> BEGINNINGS = List.of("words by ", "written by ", "reporting by ",
            "reported by ", "story by ", "report by ", "by ", "author: ", "authors: ", "von ", "par ", "por ");
    private static final List<String> JOINERS = List.of(" and ", " & ", " und ", " et ", " y ");
    private static final Set<String> PARTICLES = Set.of("de", "da", "del", "della", "der", "den", "di", "dos",
            "du", "el", "al", "bin", "bint", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu");
    private static final Set<String> NO_FIRST_NAMES = Set.of("the", "a", "an", "in", "at", "on", "of", "for",
            "how", "why", "what", "when", "where", "who", "our", "his", "her", "its", "this", "that");
    private static final Set<String> ORGANISATIONS = Set.of("press", "agency", "agencies", "staff", "desk",
            "reporter", "reporters", "newsroom", "correspondent", "correspondents", "news", "team", "editors");

    /** A byline that says so ("By ..."), or {@code null}. */
    static Byline marked(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String plain = Words.plain(line);
        for (String beginning : BEGINNINGS) {
            if (plain.startsWith(beginning)) {
                return marked(line, beginning.length());
            }
        }
        return null;
    }

    /** News agencies go on after a semicolon: "Reporting by Nell Forsythe; editing by Ole Marsh". */
    private static Byline marked(String line, int start) {
        int semicolon = line.indexOf(';', start);
        if (semicolon < 0) {
            return names(line.substring(start).strip(), 1);
        }
        Byline byline = names(line.substring(start, semicolon).strip(), 1);
        return byline == null ? null : new Byline(byline.authors(), line.substring(semicolon + 1).strip());
    }

    /** Nothing but names of at least two words each, which a title can look like too; or {@code null}. */
    static Byline unmarked(String line) {
        return line.length() > LONGEST ? null : names(line, 2);
    }

    private static Byline names(String text, int fewestWords) {
        List<String> chunks = List.of(text.split(", ", -1));
        int named = 1;
        for (int i = 0; i < chunks.size(); i++) {
            if (joiner(" " + chunks.get(i)) != null) {
                named = i + 1;
            }
        }
        List<String> authors = new ArrayList<>();
        for (String chunk : chunks.subList(0, named)) {
            addNames(chunk, authors);
        }
        String rest = String.join(", ", chunks.subList(named, chunks.size()));
        int last = authors.size() - 1;
        int place = last < 0 ? -1 : authors.get(last).indexOf(" in ");
        if (place > 0) {
            rest = authors.get(last).substring(place + 1) + (rest.isEmpty() ? "" : ", " + rest);
            authors.set(last, authors.get(last).substring(0, place));
        }
        boolean all = !authors.isEmpty() && authors.stream().allMatch(name -> isName(name, fewestWords));
        return all ? new Byline(List.copyOf(authors), rest) : null;
    }

    /** "Ole Marsh and Ida Quist" gives two names, "and Ida Quist" after a comma one. */
    private static void addNames(String chunk, List<String> authors) {
        String left = " " + chunk;
        for (String joiner = joiner(left); joiner != null; joiner = joiner(left)) {
            int at = left.indexOf(joiner);
            addName(left.substring(0, at), authors);
            left = " " + left.substring(at + joiner.length());
        }
        addName(left, authors);
    }

    private static void addName(String name, List<String> authors) {
        if (!name.isBlank()) {
            authors.add(name.strip());
        }
    }

    private static String joiner(String text) {
        for (String joiner : JOINERS) {
            if (text.contains(joiner)) {
                return joiner;
            }
        }
        return null;
    }

    private static boolean isName(String name, int fewestWords) {
        String[] words = Words.of(name);
        if (words.length < fewestWords || words.length > MOST_WORDS) {
            return false;
        }
        boolean organisation = ORGANISATIONS.contains(Words.plain(words[words.length - 1]));
        if (NO_FIRST_NAMES.contains(Words.plain(words[0])) && !organisation) {
            return false;
        }
        for (String word : words) {
            boolean letters = word.codePoints().allMatch(c -> Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK || ".'’-".indexOf(c) >= 0);
            boolean capital = Words.startsUpper(word)
                    || word.length() > 2 && (word.charAt(1) == '\'' || word.charAt(1) == '’');
            if (!letters || !capital && !PARTICLES.contains(word)) {
                return false;
            }
        }
        return !PARTICLES.contains(words[words.length - 1]);
    }
}
