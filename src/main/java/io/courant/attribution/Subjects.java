package io.courant.attribution;

/** Finds who does what a cue verb says. */
final class Subjects {

    private static final int FARTHEST = 60;
    private static final int FARTHEST_RELATIVE = 25;

    private final Sentence sentence;
    private final NounPhrases phrases;
    private final NameRuns runs;
    private final Names names;

    Subjects(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
        this.runs = new NameRuns(sentence);
        this.names = new Names(sentence);
    }

    /** The subject of the cue: beside it, before an insertion, or that of the sentence; null if none is seen. */
    Mention of(Cue cue) {
        if (cue.type() == Cue.Type.PREPOSITION) {
            boolean behind = sentence.has(cue.at(), WordList.CUES_POSTPOSITION);
            return behind ? phrases.endingAt(cue.at()) : phrases.beginningAt(cue.end());
        }
        if (sentence.language().hasStyle("verb-second")) {
            return verbSecond(cue);
        }
        int end = beforeVerbWords(cue.at());
        if (cue.type() != Cue.Type.ADJECTIVE && isPassive(end, cue.at())) {
            return null;
        }
        if (sentence.has(end - 1, WordList.INFINITIVE)) {
            return main(end - 1);
        }
        boolean participle = sentence.token(cue.at()).form().endsWith("ing");
        if (participle && sentence.token(end - 1).form().equals("as") && phrases.endingAt(end - 1) != null
                && new Cues(sentence).at(end - 2) == null) {
            return phrases.endingAt(end - 1);
        }
        boolean led = sentence.isMark(end - 1, ",") || sentence.isQuote(end - 1) || leadsToQuote(cue.end());
        if (participle && led && !sentence.isName(end - 1) || sentence.has(end - 1, WordList.CONJUNCTION)) {
            return main(end - 1);
        }
        if (participle && end == cue.at() && !sentence.isName(end - 1)) {
            return sentence.has(end - 1, WordList.PREPOSITION) ? main(end - 1) : null;
        }
        if (sentence.has(end - 1, WordList.RELATIVE)) {
            Mention antecedent = phrases.endingAt(sentence.isMark(end - 2, ",") ? end - 2 : end - 1);
            return antecedent == null ? null : antecedent.until(end);
        }
        if (sentence.isMark(end - 1, ",—–")) {
            return beforeInsertion(end - 1);
        }
        return adjacent(beforeTime(end), participle);
    }

    /** "Gestern sagte | Jane Doe", but "Jane Doe | sagte" and "Jane Doe hat gestern | gesagt". */
    private Mention verbSecond(Cue cue) {
        int next = cue.end();
        while (sentence.has(next, WordList.ADVERB)) {
            next++;
        }
        Mention behind = phrases.beginningAt(next);
        int end = beforeTime(beforeVerbWords(cue.at()));
        Mention before = end == 0 ? null : phrases.endingAt(end);
        boolean first = before != null && before.start() <= 2 && !sentence.has(before.start() - 1, WordList.PREPOSITION)
                && !sentence.has(before.start(), WordList.ADVERB) && !sentence.has(0, WordList.PREPOSITION)
                && !sentence.has(0, WordList.CONJUNCTION);
        boolean near = behind != null && behind.start() < next + 4 && !sentence.has(cue.end(), WordList.PREPOSITION)
                && !sentence.isMark(cue.end(), ",:") && !sentence.isQuote(cue.end());
        if (near && !first && !sentence.isMark(end - 1, ",") && !sentence.has(end - 1, WordList.COORDINATION)) {
            return behind;
        }
        if (sentence.has(end - 1, WordList.COORDINATION)) {
            return main(end - 1);
        }
        if (sentence.isMark(end - 1, ",")) {
            boolean clause = sentence.isOneOf(0, WordList.CONJUNCTION, WordList.PREPOSITION) || sentence.isQuote(end - 2);
            return near && clause ? behind : beforeInsertion(end - 1);
        }
        boolean framed = before == null || sentence.hasAny(WordList.AUXILIARY, 0, before.start());
        boolean free = before != null && !sentence.has(before.start() - 1, WordList.PREPOSITION);
        Mention main = free && before.reference() != Mention.Reference.UNKNOWN && !framed ? before : main(cue.at());
        return main != null ? main : before != null ? before : behind;
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
        boolean named = mention != null && mention.reference() == Mention.Reference.NAME;
        Mention related = named ? null : beforeRelative(end);
        if (related != null) {
            return related;
        }
        boolean clause = mention != null && sentence.has(mention.start() - 1, WordList.PREPOSITION_CLAUSE);
        if (mention == null || participle || clause || !sentence.has(mention.start() - 1, WordList.PREPOSITION)) {
            return mention;
        }
        Mention head = phrases.headOf(mention);
        Mention main = head != null ? head : main(mention.start() - 1);
        return main == null ? phrases.around(mention) : main;
    }

    /** "an official | who spoke of the talks | said": the phrase before the clause that no pause sets off. */
    private Mention beforeRelative(int end) {
        for (int i = end - 1; i > Math.max(0, end - FARTHEST_RELATIVE); i--) {
            if (sentence.has(i, WordList.RELATIVE)) {
                return phrases.endingAt(i);
            }
            if (sentence.token(i).kind() == Token.Kind.MARK || sentence.isQuote(i)) {
                return null;
            }
        }
        return null;
    }

    /** Back over auxiliaries and adverbs: "has also repeatedly | said". */
    private int beforeVerbWords(int at) {
        int end = at;
        while (end > 0 && end > at - 5 && !sentence.isName(end - 1) && !sentence.isPronoun(end - 1)
                && (sentence.has(end - 1, WordList.AUXILIARY) || sentence.has(end - 1, WordList.ADVERB)
                || sentence.token(end - 1).form().endsWith("ly"))) {
            end--;
        }
        return end;
    }

    /** Back over "on Monday" and "in a statement", but not over "the statement". */
    private int beforeTime(int at) {
        int end = at;
        if (sentence.isTime(at - 1) && sentence.token(at - 1).form().length() > 3) {
            while (end > at - 5 && end > 1 && sentence.isTime(end - 1) && !sentence.isPronoun(end - 1)) {
                end--;
            }
        }
        boolean document = sentence.has(end, WordList.DETERMINER) && sentence.has(at - 1, WordList.DOCUMENT);
        return document ? at : end;
    }

    /** "Jane Doe, who ..., said", "Jane Doe, a pilot of Stad, said", "The head of the port, Jane Doe, said". */
    private Mention beforeInsertion(int comma) {
        int start = runs.startOf(comma);
        if (start < comma && sentence.isMark(start - 1, ",")) {
            Mention named = names.of(start, comma);
            Mention role = phrases.endingAt(start - 1);
            if (named.isNamedPerson() && isRolePhrase(role, start - 1)) {
                int from = names.skipDeterminer(role.start(), start - 1);
                return named.withRole(sentence.text(from, start - 1), names.affiliation(from, start - 1), comma);
            }
        }
        for (int i = Math.max(1, comma - FARTHEST); i < comma; i++) {
            if (sentence.isMark(i, ",—–") && inserts(i)) {
                Mention mention = phrases.endingAt(i);
                if (mention != null && !sentence.has(mention.start() - 1, WordList.PREPOSITION)) {
                    return withApposition(mention, i, comma);
                }
            }
        }
        return main(comma);
    }

    private boolean isRolePhrase(Mention role, int end) {
        return role != null && role.start() < end && sentence.isRole(end - 1)
                || role != null && role.reference() == Mention.Reference.DESCRIPTION && role.kind() == Speaker.Kind.PERSON;
    }

    /** A name before the comma, and after it something other than the next clause. */
    private boolean inserts(int comma) {
        return sentence.isName(comma - 1) || sentence.isMark(comma - 1, ")");
    }

    private Mention withApposition(Mention mention, int start, int end) {
        boolean age = sentence.token(start + 1).kind() == Token.Kind.NUMBER && sentence.isMark(start + 2, ",");
        int from = age ? start + 3 : start + 1;
        Apposition apposition = Apposition.of(sentence, from, end);
        return apposition == null ? mention
                : mention.withRole(apposition.role(), names.affiliation(from, end), mention.end());
    }

    /** A capital that tells no name: "Reached by telephone, ...", "Specifically, ...", the dateline "STAD —". */
    private boolean leadsIn(int i) {
        String form = sentence.token(i).form();
        boolean single = sentence.opens(i) && !sentence.isName(i + 1);
        boolean plain = !sentence.isFunction(i + 1) && !sentence.isMark(i + 1, ",");
        boolean verbal = form.endsWith("ing") || form.endsWith("ed") && !plain || form.endsWith("ly");
        int behind = runs.endOf(i);
        boolean agency = sentence.isMark(behind, "(") && sentence.isMark(behind + 2, ")")
                && sentence.isMark(behind + 3, "—–");
        boolean dateline = i == 0 && (agency || sentence.isMark(behind, "—–-(,") && sentence.token(i).isUpperCase());
        boolean place = form.endsWith(".") && !sentence.isHonorific(i) && !sentence.isRole(i);
        return single && verbal || dateline || place && !sentence.isName(i + 1);
    }

    /** The first name or pronoun before {@code end} that no preposition governs: the subject of the sentence. */
    Mention main(int end) {
        int from = Math.max(0, end - FARTHEST);
        Mention behind = from == 0 ? main(afterLeadIn(end), end) : null;
        return behind == null ? main(from, end) : behind;
    }

    /** Behind the comma, where the sentence begins with time, place or another clause; {@code end} if it does not. */
    private int afterLeadIn(int end) {
        if (!sentence.has(0, WordList.PREPOSITION) && !sentence.has(0, WordList.CONJUNCTION)) {
            return end;
        }
        for (int i = 1; i < end; i++) {
            if (sentence.isMark(i, ",")) {
                return i + 1;
            }
        }
        return end;
    }

    /** A month is a name only beside another: "May", but "Theresa May". */
    private boolean isDate(int i) {
        return sentence.has(i, WordList.MONTH) && !sentence.isName(i - 1) && !sentence.isName(i + 1);
    }

    private Mention main(int from, int end) {
        Mention vague = null;
        for (int i = from; i < end; i++) {
            boolean person = sentence.has(i, WordList.PRONOUN_MALE) || sentence.has(i, WordList.PRONOUN_FEMALE);
            boolean definite = i == from && sentence.isOneOf(i, WordList.DETERMINER, WordList.PRONOUN_OTHER);
            if (!person && !definite && (!sentence.isName(i) || leadsIn(i) || isDate(i) || sentence.isMark(i - 1, "("))) {
                continue;
            }
            Mention mention = phrases.beginningAt(i);
            int before = mention == null ? i - 1 : mention.start() - 1;
            before = sentence.has(before, WordList.DETERMINER) ? before - 1 : before;
            if (mention != null && !sentence.has(before, WordList.PREPOSITION)
                    && !sentence.token(mention.end() - 1).isPossessive()
                    && mention.reference() != Mention.Reference.UNKNOWN) {
                return mention;
            }
            vague = definite ? mention : vague;
            i = mention == null ? i : Math.max(i, mention.end() - 1);
        }
        return vague;
    }
}
