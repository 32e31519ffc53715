package io.courant.attribution;

import java.util.ArrayList;
import java.util.List;

/** Finds cues among the tokens of a sentence. */
final class Cues {

    private static final int LONGEST = 4;
    private static final int FARTHEST_PART = 20;

    private final Sentence sentence;

    Cues(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whose noun it is, or a link behind it, tells the noun from the verb. */
    private Cue noun(int i) {
        boolean owned = sentence.isOneOf(i - 1, WordList.DETERMINER, WordList.PREPOSITION)
                || sentence.has(i - 2, WordList.DETERMINER)
                || sentence.token(i - 1).isPossessive() || sentence.token(i - 2).isPossessive();
        boolean linked = sentence.has(i + 1, WordList.CUES_NOUN_LINK)
                || sentence.isTime(i + 1) && sentence.has(i + 4, WordList.THAT) || sentence.has(i + 1, WordList.AUXILIARY)
                && sentence.has(i + 2, WordList.THAT);
        return sentence.has(i, WordList.CUES_NOUN) && linked && (owned || type(form(i, 1)) == null)
                ? new Cue(i, 1, Cue.Type.NOUN) : null;
    }

    List<Cue> all() {
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Cue cue = noun(i);
            cue = cue == null ? at(i) : cue;
            if (cue != null) {
                found.add(cue);
                i = cue.end() - 1;
            }
        }
        return found;
    }

    /** The cue that begins here, the longest first; null if none does. */
    Cue at(int i) {
        if (!sentence.token(i).isWord() || sentence.isName(i) && !sentence.opens(i)) {
            return null;
        }
        int longest = sentence.language().opensPhrase(sentence.token(i).form()) ? LONGEST : 1;
        for (int length = longest; length > 0; length--) {
            Cue.Type type = type(form(i, length));
            if (type != null && !isNoun(i, length)
                    && (!sentence.has(i, WordList.CUES_ASIDE) || sentence.isMark(i - 1, ",") || sentence.isQuote(i - 1))) {
                return new Cue(i, length, type);
            }
        }
        if (i == 0 && sentence.has(0, WordList.CUES_VIEW) && sentence.hasQuote(0, sentence.size())) {
            return new Cue(0, 1, Cue.Type.PREPOSITION);
        }
        return isSplit(i) ? new Cue(i, 1, Cue.Type.CLAUSE) : null;
    }

    /** "führt die Agentur | aus": the rest of the verb ends the clause. */
    private boolean isSplit(int i) {
        if (!sentence.language().opensPhrase(sentence.token(i).form())) {
            return false;
        }
        int at = i + 1;
        while (at < i + FARTHEST_PART && at < sentence.size() && !sentence.isMark(at, ",.:;!?") && !sentence.isQuote(at)) {
            at++;
        }
        return sentence.language().has(WordList.CUES_SPLIT, sentence.token(i).form() + " " + sentence.token(at - 1).form());
    }

    /** "the claim", "his answer", "by claims", "the Council report says": the word is no verb. */
    private boolean isNoun(int i, int length) {
        boolean verb = sentence.has(i - 1, WordList.VAGUE)
                && !sentence.isOneOf(i, WordList.CUES_NOUN, WordList.CUES_PLURAL, WordList.DOCUMENT);
        return length == 1 && (sentence.has(i - 1, WordList.DETERMINER) && !verb || sentence.token(i - 1).isPossessive()
                || sentence.has(i, WordList.DOCUMENT) && at(i + 1) != null
                || sentence.has(i - 1, WordList.PREPOSITION) && !sentence.has(i - 1, WordList.INFINITIVE)
                && !sentence.token(i).form().endsWith("ing"));
    }

    private Cue.Type type(String form) {
        Language language = sentence.language();
        return language.has(WordList.CUES_CLAUSE, form) ? Cue.Type.CLAUSE
                : language.has(WordList.CUES_THAT, form) ? Cue.Type.THAT
                : language.has(WordList.CUES_NAMING, form) ? Cue.Type.NAMING
                : language.has(WordList.CUES_QUOTE, form) ? Cue.Type.QUOTE
                : language.has(WordList.CUES_PREPOSITION, form) || language.has(WordList.CUES_ASIDE, form)
                || language.has(WordList.CUES_POSTPOSITION, form) ? Cue.Type.PREPOSITION
                : language.has(WordList.CUES_INFINITIVE, form) || language.has(WordList.CUES_OBJECT, form)
                || language.has(WordList.CUES_ATTITUDE, form) ? Cue.Type.OBJECT
                : language.has(WordList.CUES_ADJECTIVE, form) ? Cue.Type.ADJECTIVE
                : language.has(WordList.CUES_HEARSAY, form) ? Cue.Type.HEARSAY : null;
    }

    private String form(int i, int length) {
        if (length == 1) {
            return sentence.token(i).form();
        }
        StringBuilder form = new StringBuilder(sentence.token(i).form());
        for (int at = i + 1; at < i + length; at++) {
            form.append(' ').append(sentence.token(at).form());
        }
        return form.toString();
    }
}
