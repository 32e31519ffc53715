package io.courant.attribution;

import java.util.ArrayList;
import java.util.List;

/** Cuts the tokens of a passage into sentences; a quote and the words that attribute it stay together. */
final class Sentences {

    /** Beyond this a sentence is cut: rules look to both sides within one, and must stay cheap on any text. */
    private static final int LONGEST = 200;

    private final Sentence all;
    private final Cues cues;

    private Sentences(Passage passage, Language language) {
        List<Quoted> quoted = new QuotationMarks(passage.text(), language).quoted();
        this.all = new Sentence(passage, new Tokens(passage.text(), language).read(quoted), language);
        this.cues = new Cues(all);
    }

    static List<Sentence> of(Passage passage, Language language) {
        return new Sentences(passage, language).cut();
    }

    private List<Sentence> cut() {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < all.size(); i++) {
            if (endsAt(i) || i - start + 1 == LONGEST || i == all.size() - 1) {
                sentences.add(new Sentence(all.passage(), all.tokens().subList(start, i + 1), all.language()));
                start = i + 1;
            }
        }
        return sentences;
    }

    private boolean endsAt(int i) {
        Token token = all.token(i);
        if (token.isQuote()) {
            return quoteEnds(i);
        }
        if (all.isMark(i, ")") && all.isMark(i - 1, ".!?…")) {
            return beginsAt(i + 1);
        }
        if (all.isMark(i, ".!?…")) {
            return !all.isMark(i + 1, ".!?…)") && beginsAt(i + 1);
        }
        return token.text().endsWith(".") && all.token(i + 1).isCapitalised() && startsPlainly(i + 1);
    }

    /** After an abbreviation only a word that is never part of a name shows a new sentence. */
    private boolean startsPlainly(int i) {
        return !all.isHonorific(i - 1) && !all.isRole(i - 1)
                && (all.has(i, WordList.DETERMINER) || all.isPronoun(i) || all.has(i, WordList.CONJUNCTION));
    }

    private boolean quoteEnds(int i) {
        String words = QuotedWords.withoutInnerMarks(all.token(i).text());
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        boolean stops = ".!?…".indexOf(last) >= 0;
        boolean next = all.isOneOf(i + 1, WordList.PREPOSITION, WordList.CONJUNCTION)
                || last == '.' && all.isPronoun(i + 1) && all.token(i + 1).isCapitalised();
        return stops && beginsAt(i + 1) && (next || !tagged(i + 1));
    }

    private boolean beginsAt(int i) {
        Token token = all.token(i);
        return token.isQuote() || token.isCapitalised() || token.kind() == Token.Kind.NUMBER || all.isMark(i, "([—–-");
    }

    /** Whether "Smith asked." or the like follows: a few words with a cue, and then no content of its own. */
    private boolean tagged(int i) {
        for (int at = i; at < i + 10; at++) {
            if (cues.at(at) != null) {
                int next = at + cues.at(at).length();
                if (all.has(next, WordList.THAT)) {
                    return false;
                }
                boolean addressed = all.has(at, WordList.CUES_ADDRESSING) && !all.has(next, WordList.THAT);
                return next >= all.size() || addressed || all.token(next).kind() == Token.Kind.MARK
                        || all.isOneOf(next, WordList.PREPOSITION, WordList.CONJUNCTION)
                        || all.isTime(next) && !all.has(next, WordList.DETERMINER);
            }
            if (all.isQuote(at) || all.isMark(at, ".!?;:")) {
                return false;
            }
        }
        return false;
    }
}
