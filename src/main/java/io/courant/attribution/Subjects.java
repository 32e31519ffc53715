package io.courant.attribution;

/** Finds who does what a cue verb says. */
final class Subjects {

    private static final int FARTHEST = 60;
    private static final int FARTHEST_RELATIVE = 25;

    private final Sentence sentence;
    private final NounPhrases phrases;
    private final VerbGroup verbs;
    private final MainSubject main;
    private final Insertions insertions;

    Subjects(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
        this.verbs = new VerbGroup(sentence);
        this.main = new MainSubject(sentence);
        this.insertions = new Insertions(sentence);
    }

    /** The subject of the cue: beside it, before an insertion, or that of the sentence; null if none is seen. */
    Mention of(Cue cue) {
        if (cue.type() == Cue.Type.PREPOSITION) {
            boolean behind = sentence.has(cue.at(), WordList.CUES_POSTPOSITION);
            return behind ? phrases.endingAt(cue.at()) : phrases.beginningAt(cue.end());
        }
        if (sentence.language().hasStyle("verb-second")) {
            return new VerbSecond(sentence).subject(cue);
        }
        int end = verbs.beforeWords(cue.at());
        if (cue.type() != Cue.Type.ADJECTIVE && isPassive(end, cue.at())) {
            return null;
        }
        if (sentence.has(end - 1, WordList.INFINITIVE)) {
            return main.before(end - 1);
        }
        boolean participle = sentence.token(cue.at()).form().endsWith("ing");
        if (participle && sentence.token(end - 1).form().equals("as") && phrases.endingAt(end - 1) != null
                && new Cues(sentence).at(end - 2) == null) {
            return phrases.endingAt(end - 1);
        }
        if (participle && cue.at() < 3 && leads(cue.at())) {
            return main.behind(cue.end());
        }
        boolean led = sentence.isMark(end - 1, ",") || sentence.isQuote(end - 1) || leadsToQuote(cue.end());
        if (participle && led && !sentence.isName(end - 1) || sentence.has(end - 1, WordList.CONJUNCTION)) {
            Mention shared = ofEarlier(end - 1);
            return shared == null ? main.before(end - 1) : shared;
        }
        if (participle && !sentence.isName(end - 1) && sentence.has(end - 1, WordList.PREPOSITION)) {
            return main.before(end - 1);
        }
        if (participle && end == cue.at() && !sentence.isName(end - 1)) {
            return sentence.has(end - 1, WordList.DOCUMENT) ? main.before(end - 1) : null;
        }
        if (sentence.has(end - 1, WordList.RELATIVE)) {
            Mention antecedent = phrases.endingAt(sentence.isMark(end - 2, ",—–") ? end - 2 : end - 1);
            return antecedent == null ? null : antecedent.until(end);
        }
        if (sentence.isMark(end - 1, ",—–")) {
            return insertions.before(end - 1);
        }
        int before = verbs.beforeTime(end);
        if (before < end && sentence.isMark(before - 1, ",—–")) {
            return insertions.before(before - 1);
        }
        Mention subject = adjacent(before, participle);
        return subject != null && isBare(subject) && sentence.has(cue.at(), WordList.CUES_PLURAL) ? null : subject;
    }

    /** "key | states": one thing has an article, so the verb that goes with one thing is none. */
    private boolean isBare(Mention mention) {
        int at = mention.start();
        return mention.reference() == Mention.Reference.UNKNOWN && at > 0 && mention.end() == at + 1
                && !sentence.isPronoun(at) && !sentence.isName(at)
                && !sentence.isOneOf(at, WordList.VAGUE, WordList.UNNAMED, WordList.DETERMINER, WordList.RELATIVE);
    }

    /** "Doe | told the Courier ..., adding that": of the verb before it. */
    private Mention ofEarlier(int end) {
        for (int i = end - 1; i > Math.max(0, end - FARTHEST); i--) {
            Cue cue = sentence.token(i).form().endsWith("ing") ? null : new Cues(sentence).at(i);
            if (cue != null && cue.type() == Cue.Type.CLAUSE && cue.end() <= end) {
                boolean linked = sentence.has(verbs.beforeWords(i) - 1, WordList.CONJUNCTION)
                        || sentence.has(verbs.beforeWords(i) - 1, WordList.INFINITIVE);
                return linked ? null : of(cue);
            }
        }
        return null;
    }

    /** Whom the words before {@code end} are about; null if nobody is seen. */
    Mention main(int end) {
        return main.before(end);
    }

    /** Whose the noun is: "her | new | claim", "Jane Doe's | claim"; null if nobody's. */
    Mention owner(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
            if (sentence.token(i).isPossessive() && sentence.isName(i)) {
                return phrases.endingAt(i + 1);
            }
            if (sentence.isOneOf(i, WordList.POSSESSIVE_MALE, WordList.POSSESSIVE_FEMALE, WordList.POSSESSIVE_OTHER)) {
                return phrases.possessive(i);
            }
            if (!sentence.token(i).isWord() || sentence.isFunction(i)) {
                return null;
            }
        }
        return null;
    }

    /** "In | conceding", "Later | conceding": nobody comes before it. */
    private boolean leads(int participle) {
        for (int i = 0; i < participle; i++) {
            if (!sentence.isOneOf(i, WordList.CONJUNCTION, WordList.PREPOSITION, WordList.ADVERB)) {
                return false;
            }
        }
        return true;
    }

    private boolean leadsToQuote(int i) {
        return sentence.isQuote(i) || sentence.isMark(i, ",:") && sentence.isQuote(i + 1);
    }

    /** "was asked": the subject is not the one who speaks. */
    private boolean isPassive(int from, int cue) {
        for (int i = from; i < cue; i++) {
            if (sentence.has(i, WordList.PASSIVE)) {
                return !sentence.token(cue).form().endsWith("ing");
            }
        }
        return false;
    }

    /** The phrase that ends here, unless a preposition governs it: "with Doe saying" is the exception. */
    private Mention adjacent(int end, boolean participle) {
        Mention mention = phrases.endingAt(end);
        boolean named = mention != null
                && (mention.reference() == Mention.Reference.NAME || sentence.isPronoun(mention.start()));
        Mention related = named ? null : beforeRelative(end);
        if (related != null) {
            return related;
        }
        boolean clause = mention != null && sentence.has(mention.start() - 1, WordList.PREPOSITION_CLAUSE);
        if (mention == null || participle || clause || !sentence.has(mention.start() - 1, WordList.PREPOSITION)) {
            return mention;
        }
        Mention head = phrases.headOf(mention);
        Mention whole = head != null ? head : main.before(mention.start() - 1);
        return whole == null ? phrases.around(mention) : whole;
    }

    /** "an official | who spoke of the talks | said": the phrase before the clause that no pause sets off. */
    private Mention beforeRelative(int end) {
        for (int i = end - 1; i > Math.max(0, end - FARTHEST_RELATIVE); i--) {
            if (sentence.has(i, WordList.RELATIVE)) {
                return sentence.has(i - 1, WordList.PREPOSITION) ? null : phrases.endingAt(i);
            }
            if (sentence.token(i).kind() == Token.Kind.MARK || sentence.isQuote(i)) {
                return null;
            }
        }
        return null;
    }
}
