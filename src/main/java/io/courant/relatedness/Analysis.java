package io.courant.relatedness;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes profiles of pieces, in time linear in the text, of which it reads the beginning. It remembers what it has learned of
 * each language; not for several threads at once.
 */
public final class Analysis {

    /** What an article is about stands in its first ten thousand words. */
    private static final int MOST_CHARACTERS = 60_000;
    private static final int LEAD_WORDS = 60;
    private static final int DOUBTFUL_YEARS = 2;

    private final Tokens tokens = new Tokens();
    private final Map<String, Lexicon> lexicons = new HashMap<>();

    public Profile profile(Piece piece) {
        List<Token> headline = tokens.of(begin(piece.headline(), 1_000));
        List<Token> standfirst = tokens.of(begin(piece.standfirst(), 4_000));
        List<Token> body = tokens.of(begin(piece.body(), MOST_CHARACTERS));
        List<Token> all = new ArrayList<>(headline);
        all.addAll(standfirst);
        all.addAll(body);
        Language language = Language.of(piece.language(), all);
        Lexicon lexicon = lexicons.computeIfAbsent(language.tag(), tag -> new Lexicon(language));

        Reading reading = new Reading(lexicon);
        reading.learnNames(standfirst);
        reading.learnNames(body);
        reading.read(headline, Terms.HEADLINE);
        reading.read(standfirst, Terms.LEAD);
        int lead = Math.min(LEAD_WORDS, body.size());
        reading.read(body.subList(0, lead), Terms.LEAD);
        reading.read(body.subList(lead, body.size()), 0);
        piece.speakers().forEach(reading::speaker);
        piece.sayings().stream().limit(100).forEach(saying -> reading.saying(saying, tokens.of(begin(saying.text(), 2_000))));
        piece.tags().forEach(reading::tag);

        Map<Kind, Terms> terms = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            terms.put(kind, reading.terms(kind));
        }
        List<String> words = new ArrayList<>();
        body.forEach(token -> words.add(Stems.fold(token.text())));
        return new Profile(language.tag(), piece.publishedAt(), doubtful(piece, reading), piece.publisher(),
                Signature.of(words), terms);
    }

    /** Whether the text speaks of years, and all are long before the date: what came without a date has that of its import. */
    private static boolean doubtful(Piece piece, Reading reading) {
        return piece.publishedAt() != null && reading.latestYear() > 0
                && piece.publishedAt().atOffset(ZoneOffset.UTC).getYear() - reading.latestYear() >= DOUBTFUL_YEARS;
    }

    private static String begin(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
