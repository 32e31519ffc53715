package io.courant.attribution;

/** Finds what a cue has behind it: a clause, an infinitive, an object, or words in marks. */
final class Contents {

    private static final int SHORTEST = 3;
    private static final int LONGEST_OBJECT = 20;
    /** Below an even chance: what somebody only talks of, wants or thinks of is rarely what they say. */
    private static final double DOUBTFUL = 0.45;
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
            return new Clause(that, end, cue, subject, 0.9);
        }
        if (sentence.has(from, WordList.INFINITIVE) && isInfinitive(cue, from)) {
            return new Clause(from, clauseEnd(from), cue, subject, cue.speaks() ? 0.7 : DOUBTFUL);
        }
        int start = afterTime(from);
        if (sentence.has(start, WordList.QUESTION) && !sentence.isMark(start + 1, ",.;:")) {
            return new Clause(start, end, cue, subject, cue.speaks() ? 0.7 : DOUBTFUL);
        }
        return null;
    }

    /** "sagte, dass A", "sagte, A", "sagte gestern in Stad, A". */
    private Clause behindComma(Cue cue, Mention subject) {
        int comma = cue.end();
        while (comma < end && comma < cue.end() + 15 && !sentence.isMark(comma, ",;:") && !sentence.isQuote(comma)) {
            comma++;
        }
        int start = sentence.has(comma + 1, WordList.THAT) ? comma + 2 : comma + 1;
        boolean opens = sentence.isMark(comma, ",") && (start == comma + 2 || sentence.has(start, WordList.QUESTION)
                || cue.type() == Cue.Type.CLAUSE && (comma == cue.end() || comma < cue.end() + 8 && !sentence.has(start, WordList.DETERMINER))
                || cue.type() == Cue.Type.CLAUSE && sentence.hasAny(WordList.MOOD, start, end));
        return opens && start < end ? new Clause(start, end, cue, subject, 0.85) : null;
    }

    /** "is expected | to A", "reportedly | A". */
    Clause hearsay(Cue cue) {
        boolean passive = cue.type() == Cue.Type.HEARSAY || sentence.has(cue.at() - 1, WordList.PASSIVE)
                || sentence.has(cue.at() - 2, WordList.PASSIVE);
        boolean adverb = cue.type() == Cue.Type.HEARSAY && sentence.has(cue.at(), WordList.ADVERB);
        boolean opens = adverb || sentence.has(cue.end(), WordList.INFINITIVE);
        return passive && opens ? new Clause(cue.end(), clauseEnd(cue.end()), cue, null, DOUBTFUL) : null;
    }

    private boolean isInfinitive(Cue cue, int to) {
        String verb = sentence.token(cue.end() - 1).form();
        return (sentence.language().has(WordList.CUES_INFINITIVE, verb) || sentence.language().has(WordList.CUES_ATTITUDE, verb))
                && sentence.token(to + 1).isWord() && !sentence.isName(to + 1) && !sentence.has(to + 1, WordList.DETERMINER)
                && !sentence.isPronoun(to + 1) && !isSilence(cue, to + 1);
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
        boolean first = sentence.passage().text().substring(0, sentence.token(0).start()).isBlank();
        boolean speaks = first && !sentence.hasQuote(0, end) && colon > 0 && sentence.isMark(colon, ":") && end - colon > SHORTEST
                && sentence.size() < LONGEST_HEADLINE;
        Mention speaker = speaks ? phrases.endingAt(colon) : null;
        return speaker == null ? null : new Clause(colon + 1, end, new Cue(colon, 1, Cue.Type.OBJECT), speaker, DOUBTFUL);
    }

    /** "her claim that A", "Doe's call for B". */
    Clause ofNoun(Cue cue, Mention owner) {
        int at = sentence.has(cue.end(), WordList.AUXILIARY) ? cue.end() + 1 : afterTime(cue.end());
        at = sentence.has(at, WordList.THAT) ? at : sentence.has(cue.end(), WordList.AUXILIARY) ? at : cue.end();
        if (sentence.has(at, WordList.THAT)) {
            return new Clause(at + 1, clauseEnd(at + 1), cue, owner, 0.6);
        }
        int start = sentence.has(at, WordList.INFINITIVE) ? at : at + 1;
        return new Clause(start, objectEnd(start), cue, owner, DOUBTFUL);
    }

    /** What follows without such a word: a clause, an object, or at least words in marks. */
    Clause bare(Cue cue, Mention subject) {
        int start = afterTime(afterAddressee(cue));
        boolean comma = sentence.language().hasStyle("comma-clauses");
        if (!comma && cue.type() == Cue.Type.CLAUSE && opensClause(start)) {
            return new Clause(start, end, cue, subject, 0.8);
        }
        if (!comma && cue.type() == Cue.Type.THAT && opensClause(start) && hasVerb(start)) {
            return new Clause(start, end, cue, subject, 0.7);
        }
        Clause named = named(cue, subject);
        return named == null ? object(cue, subject) : named;
    }

    private Clause object(Cue cue, Mention subject) {
        String form = sentence.text(cue.at(), cue.end()).toLowerCase(java.util.Locale.ROOT);
        boolean spoken = cue.type() == Cue.Type.ADJECTIVE && cue.length() > 1 || sentence.language().has(WordList.CUES_OBJECT, form);
        boolean attitude = sentence.language().has(WordList.CUES_ATTITUDE, form);
        int start = cue.end();
        Token first = sentence.token(start);
        boolean opens = first.isWord() && (sentence.isName(start) || sentence.has(start, WordList.DETERMINER)
                || !sentence.isFunction(start)) || first.kind() == Token.Kind.NUMBER || first.isQuote()
                || sentence.isPronoun(start) && (sentence.has(start + 1, WordList.OBJECT_LINK) || sentence.has(start + 1, WordList.PREPOSITION));
        if (!spoken && !attitude || !opens || first.isQuote() && sentence.isTitle(start)) {
            return null;
        }
        Cue object = new Cue(cue.at(), cue.length(), Cue.Type.OBJECT);
        return new Clause(start, objectEnd(start), object, subject, DOUBTFUL);
    }

    /** Up to the next pause, or the next verb of the same subject. */
    private int objectEnd(int start) {
        int at = start + 1;
        while (at < end && at < start + LONGEST_OBJECT && !sentence.isMark(at, ",;:—–()-") && !endsObject(at)) {
            at++;
        }
        return at;
    }

    private boolean endsObject(int i) {
        boolean verb = sentence.has(i + 1, WordList.AUXILIARY) || sentence.isPronoun(i + 1) || new Cues(sentence).at(i + 1) != null
                || sentence.has(i + 1, WordList.ADVERB);
        return sentence.has(i, WordList.COORDINATION) ? verb : sentence.has(i, WordList.WEEKDAY)
                || sentence.has(i, WordList.CONJUNCTION) && !sentence.has(i, WordList.OBJECT_LINK);
    }

    /** Up to the pause behind which the writer's own clause goes on. */
    private int clauseEnd(int start) {
        int at = start;
        while (at < end && !(sentence.isMark(at, ",;—–") && at > start + 2)) {
            at++;
        }
        return at;
    }

    /** "called the plan “a disaster”": what is no clause counts only with words in marks, and up to the next pause. */
    private Clause named(Cue cue, Mention subject) {
        boolean named = cue.type() == Cue.Type.NAMING;
        for (int i = cue.end(); i < Math.min(end, cue.end() + 20) && !sentence.isMark(i, named ? ";:" : ",;:"); i++) {
            if (sentence.isQuote(i) && (named || !sentence.isTitle(i))) {
                return new Clause(cue.end(), beforePause(i), cue, subject, 0.75);
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
                && !(sentence.has(at, WordList.CONJUNCTION) && !sentence.isQuote(at + 1))) {
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
        boolean leads = sentence.has(noun, WordList.THAT) || sentence.has(noun, WordList.INFINITIVE) || sentence.has(noun, WordList.QUESTION);
        return addressee != null && leads ? noun : after;
    }

    /** The token after "that", if only time, place and occasion stand before it; 0 if there is none. */
    private int that(int from) {
        if (sentence.has(from, WordList.DETERMINER) && !sentence.has(from, WordList.THAT)) {
            return 0;
        }
        for (int i = from; i < from + FARTHEST_THAT && sentence.token(i) != Token.NONE; i++) {
            if (sentence.has(i, WordList.THAT)) {
                return i + 1;
            }
            if (i > from && new Cues(sentence).at(i) != null && sentence.has(i - 1, WordList.INFINITIVE)) {
                return 0;
            }
            boolean occasion = sentence.isTime(i) || sentence.has(i, WordList.PREPOSITION) || sentence.isName(i)
                    || sentence.token(i).kind() == Token.Kind.NUMBER || (i > from || sentence.has(from - 1, WordList.CUES_ADDRESSING) || sentence.isName(i - 1)) && !sentence.isFunction(i)
                    && sentence.token(i).isWord() || i > from && (sentence.has(i, WordList.DETERMINER) || sentence.has(i, WordList.ADVERB));
            if (!occasion) {
                return 0;
            }
        }
        return 0;
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
            if (sentence.has(i, WordList.AUXILIARY) && !sentence.token(i).form().endsWith("ing") || sentence.isPronoun(start) && sentence.token(i).isWord()
                    && !sentence.has(i, WordList.PREPOSITION)) {
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
        return word && (!sentence.has(at, WordList.AUXILIARY) || token.form().endsWith("ing")) && (end - at >= SHORTEST || sentence.isQuote(end - 1))
                && (!sentence.has(at, WordList.PREPOSITION) || sentence.isName(at))
                && !sentence.has(at - 1, WordList.PREPOSITION) && !sentence.has(at - 1, WordList.DETERMINER);
    }
}
