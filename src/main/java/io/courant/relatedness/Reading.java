package io.courant.relatedness;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Goes through the words of one piece and counts its terms. */
final class Reading {

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_FORM = Reason.LONGEST_NAME;
    private static final int LONG_WORD = 6;
    private static final int COGNATE_LETTERS = 5;

    private final Lexicon lexicon;
    private final Map<Kind, TermCounter> counters = new EnumMap<>(Kind.class);
    private final Set<String> names = new HashSet<>();

    private int latestYear;

    Reading(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Kind kind : Kind.values()) {
            counters.put(kind, new TermCounter(kind));
        }
    }

    /** Words that have a capital where no sentence begins. */
    void learnNames(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.capital() && !token.opens() && nameable(token)) {
                names.add(Stems.fold(token.text()));
            }
        }
    }

    void read(List<Token> tokens, int place) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.number()) {
                number(tokens, i, place);
            } else if (!stop(token)) {
                word(token, place);
            }
        }
        for (int i = 0; i < tokens.size();) {
            int end = endOfName(tokens, i);
            if (end > i) {
                name(tokens.subList(i, end), place);
            }
            i = Math.max(end, i + 1);
        }
    }

    private void word(Token token, int place) {
        String stem = lexicon.stems().of(token.text());
        if (stem.length() > 1 || stem.codePoints().anyMatch(Character::isIdeographic)) {
            counters.get(Kind.WORD).add(lexicon.language().tag() + " " + stem, token.text().toLowerCase(Locale.ROOT), place);
        }
        String folded = Stems.fold(token.text());
        if (folded.length() >= LONG_WORD) {
            counters.get(Kind.COGNATE).add(folded.substring(0, COGNATE_LETTERS), null, place);
        }
    }

    private void number(List<Token> tokens, int i, int place) {
        String digits = Numbers.plain(tokens.get(i).text());
        int day = digits.length() <= 2 && !digits.isEmpty() && digits.indexOf('.') < 0 ? Integer.parseInt(digits) : 0;
        int month = i > 0 ? month(tokens.get(i - 1)) : 0;
        if (month == 0 && i + 1 < tokens.size()) {
            month = month(tokens.get(i + 1));
        }
        // "26 de octubre"
        if (month == 0 && i + 2 < tokens.size() && stop(tokens.get(i + 1))) {
            month = month(tokens.get(i + 2));
        }
        if (day >= 1 && day <= 31 && month > 0) {
            counters.get(Kind.DAY).add(month + "-" + day, Days.text(month, day), place);
        } else if (digits.length() >= 2) {
            if (digits.length() == 4 && digits.indexOf('.') < 0 && digits.compareTo("1900") > 0 && digits.compareTo("2200") < 0) {
                latestYear = Math.max(latestYear, Integer.parseInt(digits));
            }
            counters.get(Kind.NUMBER).add(digits, tokens.get(i).text(), place);
            counters.get(Kind.WORD).add(digits, tokens.get(i).text(), place);
        }
    }

    private int month(Token token) {
        return lexicon.days().month(Stems.fold(token.text()));
    }

    private int endOfName(List<Token> tokens, int start) {
        int end = start;
        while (end < tokens.size() && end - start < LONGEST_NAME && (end == start || tokens.get(end).joined())
                && tokens.get(end).capital() && nameable(tokens.get(end)) && (names.contains(Stems.fold(tokens.get(end).text()))
                        || end == start && tokens.get(end).opens() && end + 1 < tokens.size() && tokens.get(end + 1).joined()
                                && tokens.get(end + 1).capital() && names.contains(Stems.fold(tokens.get(end + 1).text())))) {
            end++;
        }
        return end;
    }

    private void name(List<Token> run, int place) {
        for (int i = 0; i < run.size();) {
            int end = Math.min(run.size(), i + Places.LONGEST);
            String code = null;
            for (; end > i && code == null; end--) {
                code = lexicon.places().code(folded(run.subList(i, end)));
            }
            if (code != null) {
                end++;
                counters.get(Kind.PLACE).add(code, text(run.subList(i, end)), place);
            } else {
                end = i + 1;
                counters.get(Kind.NAME).add(folded(run.subList(i, end)), text(run.subList(i, end)), place);
            }
            i = end;
        }
        fullName(run, place);
        if (run.size() > 2) {
            // "Captain Ida Holm" is "Ida Holm" elsewhere
            fullName(run.subList(run.size() - 2, run.size()), place);
        }
    }

    private void fullName(List<Token> run, int place) {
        if (run.size() > 1 && lexicon.places().code(folded(run)) == null) {
            counters.get(Kind.NAME).add(folded(run), text(run), place);
        }
    }

    void speaker(Speaker speaker) {
        if (speaker.name() != null && !speaker.name().isBlank()) {
            counters.get(Kind.SPEAKER).add(speaker.id() == null ? Stems.fold(speaker.name()) : speaker.id(),
                    cut(speaker.name()), 0);
        }
    }

    void saying(Saying saying, List<Token> tokens) {
        List<String> words = tokens.stream().map(token -> Stems.fold(token.text())).toList();
        Sayings.fingerprints(words).forEach(run -> counters.get(Kind.QUOTE)
                .add(run, saying.speaker() == null || saying.speaker().isBlank() ? null : cut(saying.speaker()), 0));
    }

    void tag(Label tag) {
        counters.get(Kind.TAG).add(tag.slug(), cut(tag.name() == null ? tag.slug() : tag.name()), 0);
    }

    /** The latest year that the text speaks of, or 0. */
    int latestYear() {
        return latestYear;
    }

    Terms terms(Kind kind) {
        return switch (kind) {
            case WORD -> counters.get(kind).most(180, 36);
            case COGNATE -> counters.get(kind).most(80, 0);
            case NAME -> counters.get(kind).most(48, 48);
            case PLACE -> counters.get(kind).most(16, 16);
            case NUMBER -> counters.get(kind).most(24, 24);
            case DAY -> counters.get(kind).most(8, 8);
            case SPEAKER, TAG -> counters.get(kind).most(12, 12);
            case QUOTE -> counters.get(kind).most(32, 32);
        };
    }

    /** "Estados Unidos" begins with what is a common word elsewhere. */
    private boolean nameable(Token token) {
        return token.text().length() > 1 && (!stop(token) || token.text().length() >= LONG_WORD && !token.opens())
                && !lexicon.days().names(Stems.fold(token.text()));
    }

    private boolean stop(Token token) {
        return lexicon.language().stopWords().contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static String folded(List<Token> run) {
        return Stems.fold(text(run));
    }

    private static String text(List<Token> run) {
        return String.join(" ", run.stream().map(Token::text).toList());
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_FORM ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_FORM));
    }
}
