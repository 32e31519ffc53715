package io.courant.attribution;

import java.util.Locale;

/** Finds what is no clause: what a verb of speaking is about, what a noun of speaking leads to, words in marks. */
final class ObjectPhrases {

    private static final int LONGEST = 20;

    private final Sentence sentence;
    private final Contents contents;
    private final int end;

    ObjectPhrases(Sentence sentence, Contents contents) {
        this.sentence = sentence;
        this.contents = contents;
        this.end = sentence.contentEnd();
    }

    /** "called the plan “a disaster”": what is no clause counts only with words in marks, and up to the next pause. */
    Clause named(Cue cue, Mention subject) {
        boolean named = cue.type() == Cue.Type.NAMING;
        for (int i = cue.end(); i < Math.min(end, cue.end() + 20) && !sentence.isMark(i, named ? ";:" : ",;:"); i++) {
            if (sentence.isQuote(i) && (named || !sentence.isTitle(i))) {
                return new Clause(cue.end(), beforePause(i), cue, subject, Ground.NAMED);
            }
            if (new Cues(sentence).at(i) != null) {
                return null;
            }
        }
        return null;
    }

    private int beforePause(int quote) {
        int at = quote + 1;
        boolean pauses = sentence.token(quote).text().endsWith(",");
        while (!pauses && at < end && !sentence.isMark(at, ",;:—–")
                && !(sentence.has(at, WordList.CONJUNCTION) && !sentence.has(at, WordList.OBJECT_LINK)
                && !sentence.isQuote(at + 1))) {
            at++;
        }
        return at;
    }

    /** "her claim that A", "Doe's call for B". */
    Clause ofNoun(Cue cue, Mention owner) {
        int at = sentence.has(cue.end(), WordList.AUXILIARY) ? cue.end() + 1 : contents.afterTime(cue.end());
        at = sentence.has(at, WordList.THAT) ? at : sentence.has(cue.end(), WordList.AUXILIARY) ? at : cue.end();
        if (sentence.has(at, WordList.THAT)) {
            return new Clause(at + 1, contents.clauseEnd(at + 1), cue, owner, Ground.NOUN);
        }
        int start = sentence.has(at, WordList.INFINITIVE) ? at : at + 1;
        return new Clause(start, objectEnd(start), cue, owner, Ground.TALK);
    }

    /** "rejected the offer", "called for an inquiry". */
    Clause object(Cue cue, Mention subject) {
        String form = sentence.text(cue.at(), cue.end()).toLowerCase(Locale.ROOT);
        boolean spoken = cue.type() == Cue.Type.ADJECTIVE && cue.length() > 1
                || sentence.language().has(WordList.CUES_OBJECT, form);
        boolean attitude = sentence.language().has(WordList.CUES_ATTITUDE, form);
        int start = cue.end();
        if (!spoken && !attitude || !opens(start)) {
            return null;
        }
        Cue object = new Cue(cue.at(), cue.length(), Cue.Type.OBJECT);
        return new Clause(start, objectEnd(start), object, subject, Ground.TALK);
    }

    private boolean opens(int i) {
        Token first = sentence.token(i);
        boolean goesOn = sentence.has(i + 1, WordList.OBJECT_LINK) || sentence.has(i + 1, WordList.PREPOSITION);
        if (first.isQuote()) {
            return !sentence.isTitle(i);
        }
        return first.kind() == Token.Kind.NUMBER || sentence.isPronoun(i) && goesOn
                || first.isWord() && (sentence.isName(i) || sentence.has(i, WordList.DETERMINER) || !sentence.isFunction(i));
    }

    /** Up to the next pause, or the next verb of the same subject. */
    private int objectEnd(int start) {
        int at = start + 1;
        while (at < end && at < start + LONGEST && !sentence.isMark(at, ",;:—–()-") && !endsObject(at)) {
            at++;
        }
        return at;
    }

    private boolean endsObject(int i) {
        boolean verb = sentence.isOneOf(i + 1, WordList.AUXILIARY, WordList.ADVERB) || sentence.isPronoun(i + 1)
                || new Cues(sentence).at(i + 1) != null;
        return sentence.has(i, WordList.COORDINATION) ? verb : sentence.has(i, WordList.WEEKDAY)
                || sentence.has(i, WordList.CONJUNCTION) && !sentence.has(i, WordList.OBJECT_LINK);
    }
}
