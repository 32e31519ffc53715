package io.courant.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is particular to a language: its quotation marks and word lists, read from {@code /attribution/<tag>.properties}. */
final class Language {

    private static final Map<String, Language> KNOWN = new ConcurrentHashMap<>();
    private static final String ANY = "any";

    private final Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);
    private final Map<String, List<String>> marks = new HashMap<>();
    private final double certainty;
    private final Map<Character, Character> openings = new HashMap<>();
    private final Set<String> phraseOpenings = new HashSet<>();

    private Language(Properties data) {
        certainty = Double.parseDouble(data.getProperty("certainty", "1"));
        for (WordList list : WordList.values()) {
            words.put(list, new HashSet<>(items(data.getProperty(list.key(), ""))));
            words.get(list).stream().filter(item -> item.contains(" "))
                    .forEach(item -> phraseOpenings.add(item.substring(0, item.indexOf(' '))));
        }
        for (String pair : data.getProperty("marks", "").split("\\s+")) {
            List<String> opening = List.of(pair.split("\\|"));
            marks.put(opening.get(0), opening.subList(1, opening.size()));
        }
        for (Map.Entry<String, List<String>> pair : marks.entrySet()) {
            String closing = pair.getValue().get(0);
            boolean single = closing.length() == 1 && pair.getKey().length() == 1;
            if (single && !marks.containsKey(closing) && closing.charAt(0) != '’') {
                openings.put(closing.charAt(0), pair.getKey().charAt(0));
            }
        }
    }

    /** The language of a BCP 47 tag by its first subtag; one that knows only quotation marks if there are no lists. */
    static Language of(String tag) {
        String primary = tag == null ? ANY : Locale.forLanguageTag(tag).getLanguage();
        Language known = KNOWN.get(primary);
        if (known != null) {
            return known;
        }
        Properties data = read(primary);
        return data == null ? KNOWN.computeIfAbsent(ANY, any -> new Language(read(any)))
                : KNOWN.computeIfAbsent(primary, key -> new Language(data));
    }

    boolean knowsCues() {
        return !words.get(WordList.CUES_CLAUSE).isEmpty();
    }

    /** What remains of the rules' confidence in this language, by experience. */
    double certainty() {
        return certainty;
    }

    boolean hasStyle(String style) {
        return has(WordList.STYLE, style);
    }

    boolean has(WordList list, String form) {
        return words.get(list).contains(form);
    }

    /** Whether cues of several words begin with this one. */
    boolean opensPhrase(String form) {
        return phraseOpenings.contains(form);
    }

    /** The marks that can close what this mark opens; empty if it opens nothing. */
    List<String> closing(String mark) {
        return marks.getOrDefault(mark, List.of());
    }

    /** The mark that this one closes, if both look different and neither is an apostrophe; else null. */
    Character opening(char closing) {
        return openings.get(closing);
    }

    private static List<String> items(String line) {
        return line.isBlank() ? List.of() : List.of(line.trim().split("\\s*,\\s*"));
    }

    private static Properties read(String name) {
        try (InputStream file = Language.class.getResourceAsStream("/attribution/" + name + ".properties")) {
            if (file == null) {
                return null;
            }
            Properties data = new Properties();
            data.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
