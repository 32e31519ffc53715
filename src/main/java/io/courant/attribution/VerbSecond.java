package io.courant.attribution;

/** Finds the subject of a verb in a language where it may stand behind the verb, and where clauses end with theirs. */
final class VerbSecond {

    private static final int FARTHEST = 25;

    private final Sentence sentence;
    private final NounPhrases phrases;

    VerbSecond(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
    }

    /** "Gestern sagte | Jane Doe", but "Jane Doe | sagte" and "Jane Doe hat gestern | gesagt". */
    Mention subject(Cue cue) {
        int next = cue.end();
        while (sentence.has(next, WordList.ADVERB)) {
            next++;
        }
        Mention behind = phrases.beginningAt(next);
        Mention cited = sentence.has(cue.at(), WordList.CUES_CITING) ? cited(cue, behind) : null;
        if (cited != null) {
            return cited;
        }
        Mention subordinate = closesClause(cue.end()) ? inClause(cue.at()) : null;
        if (subordinate != null) {
            return subordinate;
        }
        VerbGroup verbs = new VerbGroup(sentence);
        int end = verbs.beforeTime(verbs.beforeWords(cue.at()));
        Mention before = end == 0 ? null : phrases.endingAt(end);
        boolean first = before != null && before.start() <= 2 && !sentence.has(before.start() - 1, WordList.PREPOSITION)
                && !sentence.has(before.start(), WordList.ADVERB) && !sentence.has(0, WordList.PREPOSITION)
                && !sentence.has(0, WordList.CONJUNCTION);
        boolean near = behind != null && behind.start() < next + 4 && !sentence.has(cue.end(), WordList.PREPOSITION)
                && !sentence.isMark(cue.end(), ",:") && !sentence.isQuote(cue.end());
        if (near && behind.start() == cue.end() && sentence.has(behind.start(), WordList.PRONOUN_MALE)) {
            return behind;
        }
        if (near && !first && !sentence.isMark(end - 1, ",") && !sentence.has(end - 1, WordList.COORDINATION)) {
            return behind;
        }
        if (sentence.has(end - 1, WordList.COORDINATION)) {
            return new MainSubject(sentence).before(end - 1);
        }
        if (sentence.isMark(end - 1, ",")) {
            boolean clause = sentence.isOneOf(0, WordList.CONJUNCTION, WordList.PREPOSITION) || sentence.isQuote(end - 2);
            return near && clause ? behind : new Insertions(sentence).before(end - 1);
        }
        boolean framed = before == null || sentence.hasAny(WordList.AUXILIARY, 0, before.start());
        boolean free = before != null && !sentence.has(before.start() - 1, WordList.PREPOSITION);
        Mention main = free && before.reference() != Mention.Reference.UNKNOWN && !framed ? before
                : new MainSubject(sentence).before(cue.at());
        return main != null ? main : before != null ? before : behind;
    }

    private boolean closesClause(int i) {
        int at = sentence.has(i, WordList.AUXILIARY) ? i + 1 : i;
        return at >= sentence.size() || sentence.isMark(at, ",.;:!?");
    }

    /** ", weil | Jane Doe | es so nannte", "| ein Kommentar, | der es so nannte"; null if it is no such clause. */
    private Mention inClause(int verb) {
        for (int i = verb - 1; i > Math.max(0, verb - FARTHEST); i--) {
            if (sentence.isMark(i, ".;:!?—–")) {
                return null;
            }
            if (sentence.isMark(i, ",") && sentence.has(i + 1, WordList.SUBORDINATION)) {
                return phrases.beginningAt(sentence.has(i + 2, WordList.REFLEXIVE) ? i + 3 : i + 2);
            }
            if (sentence.isMark(i, ",") && sentence.has(i + 1, WordList.RELATIVE)) {
                return phrases.endingAt(i);
            }
        }
        return null;
    }

    /** "Das Blatt zitiert | Jane Doe", "„...“, zitiert das Blatt | Jane Doe": the object has said it. */
    private Mention cited(Cue cue, Mention behind) {
        if (behind == null || sentence.hasAny(WordList.PASSIVE, 0, cue.at())) {
            return null;
        }
        boolean fronted = sentence.isQuote(cue.at() - 1) || sentence.isMark(cue.at() - 1, ",");
        Mention second = fronted ? phrases.beginningAt(behind.end()) : behind;
        return second != null && second.isNamedPerson() ? second : null;
    }
}
