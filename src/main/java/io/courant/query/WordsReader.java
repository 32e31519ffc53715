package io.courant.query;

import io.courant.http.ParameterReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a query; see the package's rationale for the language. */
public final class WordsReader {

    private static final int MOST_WORDS = 32;
    private static final int MOST_PREFIXES = 5;
    private static final int SHORTEST_PREFIX = 2;
    /** Straight, English and German quotation marks, and those of the French. */
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";
    private static final Pattern PIECE = Pattern.compile("(?<not>-?)(?<headline>(?i:headline:)?)(?:[Q](?<quoted>[^Q]*)[Q]"
            .replace("Q", QUOTES) + "|(?<word>[^\\sQ]+)|(?<open>[Q]))(?<star>\\*?)".replace("Q", QUOTES));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private final List<List<Phrase>> all = new ArrayList<>();
    private final List<Phrase> none = new ArrayList<>();
    private final String name;
    private final ParameterReader reader;
    private String slip;
    /** An {@code or} that waits for what follows it. */
    private boolean or;

    private WordsReader(String name, ParameterReader reader) {
        this.name = name;
        this.reader = reader;
    }

    /** The words of a parameter; null if it was not given. What is too much is told to the reader. */
    public static Words read(String name, String given, ParameterReader reader) {
        String text = reader.text(name, given);
        return text == null ? null : new WordsReader(name, reader).read(text);
    }

    private Words read(String text) {
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            piece(piece);
        }
        if (or) {
            slip("`or` stands at the end, and joins nothing.");
        }
        if (all.isEmpty() && none.isEmpty()) {
            slip("There is no word in it: nothing that has a letter or a digit.");
        }
        Words words = new Words(all, none, slip);
        if (words.wanted().mapToInt(phrase -> phrase.text().split("\\s+").length).sum() + none.size() > MOST_WORDS) {
            reader.reject(name, "takes at most " + MOST_WORDS + " words");
        }
        if (words.wanted().filter(Phrase::prefix).count() > MOST_PREFIXES) {
            reader.reject(name, "takes at most " + MOST_PREFIXES + " words with a *");
        }
        return words;
    }

    private void piece(Matcher piece) {
        if (piece.group("open") != null) {
            slip("A quotation mark is not closed, and was left out.");
            return;
        }
        boolean quoted = piece.group("quoted") != null;
        String text = quoted ? piece.group("quoted") : piece.group("word");
        boolean not = !piece.group("not").isEmpty();
        boolean headline = !piece.group("headline").isEmpty();
        if (!quoted && !not && !headline && text.toLowerCase(Locale.ROOT).equals("or")) {
            joiner();
        } else if (WORD.matcher(text).find()) {
            phrase(text, quoted, not, headline, !piece.group("star").isEmpty());
        } else if (quoted || text.contains("*")) {
            slip("What holds no letter and no digit was left out.");
        }
    }

    private void joiner() {
        if (all.isEmpty() || or) {
            slip("`or` stands where it joins nothing, and was left out.");
        } else {
            or = true;
        }
    }

    private void phrase(String given, boolean quoted, boolean not, boolean headline, boolean star) {
        boolean prefix = star || !quoted && given.endsWith("*");
        String text = given.replace('*', ' ').strip();
        if (given.replaceFirst("\\*$", "").contains("*")) {
            slip("A * means something at the end of a word only, and was left out elsewhere.");
        }
        if (prefix && WORD.matcher(text).results().count() < SHORTEST_PREFIX) {
            reader.reject(name, "has a * after less than " + SHORTEST_PREFIX + " letters: too many words begin so");
        }
        Phrase phrase = new Phrase(text, prefix, quoted, headline);
        if (not) {
            if (or) {
                slip("`or` cannot join what is not wanted, and was left out.");
            }
            none.add(phrase);
        } else if (or) {
            all.get(all.size() - 1).add(phrase);
        } else {
            all.add(new ArrayList<>(List.of(phrase)));
        }
        or = false;
    }

    /** The first is told; it may have led to the others. */
    private void slip(String sentence) {
        slip = slip == null ? sentence : slip;
    }
}
