package io.courant.attribution;

/** Finds whom a sentence is about: the name or pronoun that no preposition governs. */
final class MainSubject {

    private static final int FARTHEST = 60;

    private final Sentence sentence;
    private final NounPhrases phrases;
    private final NameRuns runs;

    MainSubject(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
        this.runs = new NameRuns(sentence);
    }

    /** The first before {@code end}; null if there is none. */
    Mention before(int end) {
        int from = Math.max(0, end - FARTHEST);
        Mention behind = from == 0 ? between(afterLeadIn(end), end) : null;
        return behind == null ? between(from, end) : behind;
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

    private Mention between(int from, int end) {
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
        boolean time = sentence.has(i, WordList.TIME) && sentence.isTime(i + 1);
        return single && (verbal || time) || dateline || place && !sentence.isName(i + 1);
    }

    /** "Conceding that A, | Doe left": the first behind a comma; null if there is none. */
    Mention behind(int from) {
        for (int i = from; i < sentence.size() && i < from + FARTHEST; i++) {
            boolean pauses = sentence.isMark(i, ",") || sentence.isQuote(i) && sentence.token(i).text().endsWith(",");
            Mention mention = pauses ? phrases.beginningAt(i + 1) : null;
            boolean known = mention != null && mention.kind() == Speaker.Kind.PERSON
                    && (mention.reference() == Mention.Reference.NAME || mention.reference() == Mention.Reference.PRONOUN);
            if (known && !sentence.isMark(mention.end(), ",")) {
                return mention;
            }
        }
        return null;
    }
}
