package io.courant.attribution;

/** Finds the clause that a cue has behind it. */
final class Contents {

    private static final int SHORTEST = 3;
    private static final int LONGEST_SPEAKER = 5;
    private static final int LONGEST_HEADLINE = 25;
    private static final int FARTHEST_THAT = 20;

    private final Sentence sentence;
    private final NounPhrases phrases;
    private final int end;

    Contents(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
        this.end = sentence.contentEnd();
    }

    /** What a small word shows to be reported: "that A", "whether A", "to do A"; null if there is none. */
    Clause told(Cue cue, Mention subject) {
        if (sentence.language().hasStyle("comma-clauses")) {
            return behindComma(cue, subject);
        }
        int from = afterAddressee(cue);
        int that = cue.type() == Cue.Type.QUOTE ? 0 : that(from);
        if (that > 0) {
            return new Clause(that, end, cue, subject, Ground.THAT);
        }
        if (sentence.has(from, WordList.INFINITIVE) && isInfinitive(cue, from)) {
            return new Clause(from, clauseEnd(from), cue, subject, cue.speaks() ? Ground.LOOSE : Ground.TALK);
        }
        int start = afterTime(from);
        if (sentence.has(start, WordList.QUESTION) && !sentence.isMark(start + 1, ",.;:")) {
            return new Clause(start, end, cue, subject, cue.speaks() ? Ground.LOOSE : Ground.TALK);
        }
        return null;
    }

    /** "sagte, dass A", "sagte, A", "sagte gestern in Stad, A". */
    private Clause behindComma(Cue cue, Mention subject) {
        int comma = cue.end();
        while (comma < end && comma < cue.end() + 15 && !sentence.isMark(comma, ",;:") && !sentence.isQuote(comma)) {
            comma++;
        }
        boolean that = sentence.has(comma + 1, WordList.THAT);
        int start = that ? comma + 2 : comma + 1;
        boolean near = comma == cue.end() || comma < cue.end() + 8 && !sentence.has(start, WordList.DETERMINER);
        boolean plain = cue.type() == Cue.Type.CLAUSE && (near || sentence.hasAny(WordList.MOOD, start, end));
        boolean opens = sentence.isMark(comma, ",") && (that || sentence.has(start, WordList.QUESTION) || plain);
        return opens && start < end ? new Clause(start, end, cue, subject, Ground.THAT) : null;
    }

    /** "is expected | to A", "reportedly | A". */
    Clause hearsay(Cue cue) {
        boolean passive = cue.type() == Cue.Type.HEARSAY || sentence.has(cue.at() - 1, WordList.PASSIVE)
                || sentence.has(cue.at() - 2, WordList.PASSIVE);
        boolean adverb = cue.type() == Cue.Type.HEARSAY && sentence.has(cue.at(), WordList.ADVERB);
        boolean opens = adverb || sentence.has(cue.end(), WordList.INFINITIVE);
        return passive && opens ? new Clause(cue.end(), clauseEnd(cue.end()), cue, null, Ground.TALK) : null;
    }

    private boolean isInfinitive(Cue cue, int to) {
        String verb = sentence.token(cue.end() - 1).form();
        Language language = sentence.language();
        return (language.has(WordList.CUES_INFINITIVE, verb) || language.has(WordList.CUES_ATTITUDE, verb))
                && (sentence.token(to + 1).isWord() || sentence.isQuote(to + 1)) && !sentence.isName(to + 1)
                && !sentence.has(to + 1, WordList.DETERMINER) && !sentence.isPronoun(to + 1) && !isSilence(cue, to + 1);
    }

    /** "declined to say": what follows was not said. */
    private boolean isSilence(Cue cue, int verb) {
        return sentence.has(cue.at(), WordList.NEGATION) && new Cues(sentence).at(verb) != null;
    }

    /** "Doe: The port is closed", as headlines have it; null if this is none. */
    Clause headline() {
        int colon = 0;
        while (colon < LONGEST_SPEAKER && sentence.isName(colon)) {
            colon++;
        }
        boolean first = sentence.token(0).start() < SHORTEST;
        boolean speaks = first && colon > 0 && sentence.isMark(colon, ":") && end - colon > SHORTEST
                && sentence.size() < LONGEST_HEADLINE && !sentence.hasQuote(0, end);
        Mention speaker = speaks ? phrases.endingAt(colon) : null;
        return speaker == null ? null
                : new Clause(colon + 1, end, new Cue(colon, 1, Cue.Type.OBJECT), speaker, Ground.HEADLINE);
    }

    /** A clause that follows without such a word; null if there is none. */
    Clause bare(Cue cue, Mention subject) {
        int start = afterTime(afterAddressee(cue));
        if (sentence.language().hasStyle("comma-clauses") || !opensClause(start)) {
            return null;
        }
        boolean sure = cue.type() == Cue.Type.CLAUSE;
        boolean tells = sure || cue.type() == Cue.Type.THAT && hasVerb(start);
        return tells ? new Clause(start, end, cue, subject, sure ? Ground.BARE : Ground.LOOSE) : null;
    }

    /** Up to the pause behind which the writer's own clause goes on. */
    int clauseEnd(int start) {
        int at = start;
        while (at < end && !(sentence.isMark(at, ",;—–") && at > start + 2)) {
            at++;
        }
        return at;
    }

    int afterAddressee(Cue cue) {
        if (!sentence.has(cue.at(), WordList.CUES_ADDRESSING) || sentence.has(cue.end(), WordList.THAT)) {
            return cue.end();
        }
        Mention addressee = phrases.beginningAt(cue.end());
        int after = addressee == null ? cue.end() : addressee.end();
        int noun = after;
        while (noun < after + 3 && sentence.token(noun).isWord() && !sentence.isFunction(noun) && !sentence.isTime(noun)) {
            noun++;
        }
        boolean leads = sentence.isOneOf(noun, WordList.THAT, WordList.INFINITIVE, WordList.QUESTION);
        return addressee != null && leads ? noun : after;
    }

    /** The token after "that", if only time, place, occasion or an insertion stands before it; 0 if there is none. */
    private int that(int from) {
        if (sentence.has(from, WordList.DETERMINER) && !sentence.has(from, WordList.THAT)) {
            return 0;
        }
        boolean inserted = sentence.isMark(from, ",") && sentence.has(from + 1, WordList.PREPOSITION);
        int behind = inserted ? clauseEnd(from + 1) + 1 : 0;
        if (behind > 0 && behind < from + FARTHEST_THAT && sentence.has(behind, WordList.THAT)) {
            return behind + 1;
        }
        for (int i = from; i < from + FARTHEST_THAT && sentence.token(i) != Token.NONE; i++) {
            if (sentence.has(i, WordList.THAT)) {
                return i + 1;
            }
            if (i > from && new Cues(sentence).at(i) != null && sentence.has(i - 1, WordList.INFINITIVE)) {
                return 0;
            }
            if (!isOccasion(i, from)) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isOccasion(int i, int from) {
        boolean noun = sentence.token(i).isWord() && !sentence.isFunction(i);
        boolean addressed = sentence.has(from - 1, WordList.CUES_ADDRESSING) || sentence.isName(i - 1);
        return sentence.isTime(i) || sentence.has(i, WordList.PREPOSITION) || sentence.isName(i)
                || sentence.token(i).kind() == Token.Kind.NUMBER || noun && addressed
                || i > from && (noun || sentence.has(i, WordList.DETERMINER) || sentence.has(i, WordList.ADVERB));
    }

    int afterTime(int from) {
        int at = from;
        while (at < from + 10 && sentence.isTime(at)
                && (!sentence.has(at, WordList.DETERMINER) || at > from && sentence.has(at - 1, WordList.PREPOSITION))) {
            at++;
        }
        return at;
    }

    /** A subject and its verb, before anything else comes. */
    private boolean hasVerb(int start) {
        for (int i = start + 1; i < start + 8 && i < end && !sentence.isMark(i, ",;:—–()"); i++) {
            boolean finite = sentence.has(i, WordList.AUXILIARY) && !sentence.token(i).form().endsWith("ing");
            boolean verb = sentence.token(i).isWord() && !sentence.has(i, WordList.PREPOSITION);
            if (finite || verb && sentence.isPronoun(start)) {
                return true;
            }
            if (sentence.has(i, WordList.CONJUNCTION) || sentence.has(i, WordList.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    private boolean opensClause(int at) {
        Token token = sentence.token(at);
        boolean word = token.isWord() || token.kind() == Token.Kind.NUMBER || token.isQuote();
        boolean verb = sentence.has(at, WordList.AUXILIARY) && !token.form().endsWith("ing");
        return word && !verb && (end - at >= SHORTEST || sentence.isQuote(end - 1))
                && (!sentence.has(at, WordList.PREPOSITION) || sentence.isName(at))
                && !sentence.has(at - 1, WordList.PREPOSITION) && !sentence.has(at - 1, WordList.DETERMINER);
    }
}
