package io.courant.attribution;

import io.courant.attribution.Mention.Gender;
import io.courant.attribution.Mention.Reference;
import io.courant.attribution.Speaker.Kind;

/** Reads the phrase that ends or begins at a token as a mention; null if it is none. */
final class NounPhrases {

    private static final int LONGEST = 16;

    private final Sentence sentence;
    private final NameRuns runs;
    private final Names names;

    NounPhrases(Sentence sentence) {
        this.sentence = sentence;
        this.runs = new NameRuns(sentence);
        this.names = new Names(sentence);
    }

    Mention endingAt(int end) {
        int last = end - 1;
        if (sentence.isMark(last, ")")) {
            return beforeBracket(last);
        }
        if (sentence.isPronoun(last) && !sentence.isName(last)) {
            return pronoun(last);
        }
        if (sentence.isName(last)) {
            return named(end);
        }
        return sentence.token(last).isWord() ? described(end) : null;
    }

    private Mention beforeBracket(int close) {
        int open = close;
        while (open > 0 && open > close - 8 && !sentence.isMark(open, "(")) {
            open--;
        }
        Mention named = sentence.isMark(open, "(") && open > 0 && !sentence.isMark(open - 1, ")") ? endingAt(open) : null;
        boolean body = named != null && named.isNamedPerson() && sentence.isName(open + 1)
                && runs.endOf(open + 1) == close && names.kind(open + 1, close) != Kind.PERSON;
        return body ? named.withRole(null, sentence.text(open + 1, close), named.end()) : named;
    }

    private Mention pronoun(int at) {
        Gender gender = sentence.has(at, WordList.PRONOUN_MALE) ? Gender.MALE
                : sentence.has(at, WordList.PRONOUN_FEMALE) ? Gender.FEMALE : Gender.UNKNOWN;
        boolean body = sentence.has(at, WordList.PRONOUN_BODY);
        Reference reference = gender == Gender.UNKNOWN && !body ? Reference.UNKNOWN : Reference.PRONOUN;
        Kind kind = body ? Kind.ORGANIZATION : Kind.PERSON;
        return new Mention(at, at + 1, reference, sentence.token(at).form(), kind, gender, null, null);
    }

    /** "his", "her": as "he" and "she". */
    Mention possessive(int at) {
        Gender gender = sentence.has(at, WordList.POSSESSIVE_MALE) ? Gender.MALE
                : sentence.has(at, WordList.POSSESSIVE_FEMALE) ? Gender.FEMALE : Gender.UNKNOWN;
        Reference reference = gender == Gender.UNKNOWN ? Reference.UNKNOWN : Reference.PRONOUN;
        return new Mention(at, at + 1, reference, sentence.token(at).form(), Kind.PERSON, gender, null, null);
    }

    /** Where all nouns have capitals: one behind an article or an adjective is no name. */
    private boolean isCommonNoun(int i) {
        boolean adjective = sentence.token(i - 1).isWord() && !sentence.isFunction(i - 1) && !sentence.isRole(i - 1)
                && new Cues(sentence).at(i - 1) == null;
        return sentence.language().hasStyle("noun-capitals") && (adjective || sentence.has(i - 1, WordList.DETERMINER))
                && !sentence.isOneOf(i, WordList.GIVEN_MALE, WordList.GIVEN_FEMALE);
    }

    private Mention named(int end) {
        int start = runs.startOf(end);
        if (start == end - 1 && isCommonNoun(start)) {
            return described(end);
        }
        int before = sentence.has(start - 1, WordList.DETERMINER) ? start - 2 : start - 1;
        if (!sentence.has(before, WordList.PREPOSITION)) {
            return names.of(start, end);
        }
        if (sentence.has(before - 1, WordList.DOCUMENT)) {
            return document(before, end);
        }
        if (sentence.isName(before - 1) && names.kind(start, end) != Kind.PERSON) {
            Mention person = names.of(runs.startOf(before), before);
            Names.Body body = names.bodyBehind(before);
            return person.withRole(null, body == null ? null : body.name(), end);
        }
        boolean noun = sentence.token(before - 1).isWord() && !sentence.isFunction(before - 1)
                && !sentence.isTime(before - 1) && !sentence.isName(before - 1);
        if (noun && !sentence.has(before - 2, WordList.AUXILIARY) && new Cues(sentence).at(before - 1) == null) {
            return described(before).until(end);
        }
        return names.of(start, end);
    }

    /** "a report by the Harbour Inspectorate": whose it is, makes it one that can be named. */
    private Mention document(int preposition, int end) {
        int start = described(preposition).start();
        int from = names.skipDeterminer(start, preposition);
        return new Mention(start, end, Reference.NAME, sentence.text(from, end), Kind.DOCUMENT, Gender.UNKNOWN, null, null);
    }

    /** A phrase of common nouns: a named body ("the Harbour ministry"), a known role ("the minister"), or unknown. */
    private Mention described(int end) {
        int start = end - 1;
        while (start > 0 && start > end - LONGEST && isInner(start - 1)) {
            start--;
        }
        boolean determined = sentence.has(start - 1, WordList.DETERMINER);
        int from = determined ? start - 1 : start;
        String head = sentence.token(end - 1).form();
        boolean named = sentence.isHead(end - 1) && (hasName(start, end - 1) || sentence.has(end - 1, WordList.STANDALONE));
        Kind kind = names.kind(end - 1, end);
        Reference reference = named ? Reference.NAME
                : determined && sentence.has(start - 1, WordList.DEFINITE) ? Reference.DESCRIPTION : Reference.UNKNOWN;
        return new Mention(from, end, reference, named ? sentence.text(start, end) : head, kind, Gender.UNKNOWN, null,
                null);
    }

    /** "the head | of the agency": the phrase before the preposition, with what follows; null if there is none. */
    Mention headOf(Mention governed) {
        int preposition = governed.start() - 1;
        boolean noun = sentence.token(preposition - 1).isWord() && !sentence.isTime(preposition - 1)
                && (!sentence.isFunction(preposition - 1) || sentence.isName(preposition - 1));
        Mention head = noun && new Cues(sentence).at(preposition - 1) == null ? endingAt(preposition) : null;
        boolean free = head != null && !sentence.has(head.start() - 1, WordList.PREPOSITION)
                && (head.reference() != Reference.UNKNOWN || sentence.has(head.start(), WordList.DETERMINER));
        return free ? head.until(governed.end()) : null;
    }

    /** With the nouns before it that it belongs to: "half of | the voters", "members of | the crew". */
    Mention around(Mention mention) {
        int start = mention.start();
        while (start > 1 && start > mention.end() - LONGEST && sentence.has(start - 1, WordList.PREPOSITION)
                && !sentence.isFunction(start - 2) && sentence.token(start - 2).kind() != Token.Kind.MARK) {
            start -= 2;
        }
        return start == mention.start() ? mention : new Mention(start, mention.end(), Reference.UNKNOWN,
                sentence.text(start, mention.end()), Kind.PERSON, Gender.UNKNOWN, null, null);
    }

    private boolean isInner(int i) {
        return sentence.token(i).isWord() && (sentence.isName(i) || !sentence.isFunction(i))
                && new Cues(sentence).at(i) == null;
    }

    private boolean hasName(int start, int end) {
        for (int i = start; i < end; i++) {
            if (sentence.isName(i)) {
                return true;
            }
        }
        return false;
    }

    /** The mention that begins here, with what is said of it behind the name: "Jane Doe of the Harbour Union, its head". */
    Mention beginningAt(int start) {
        int at = names.skipDeterminer(start, sentence.size());
        if (sentence.isPronoun(start) && !sentence.isName(start)) {
            return pronoun(start);
        }
        int limit = Math.min(sentence.size(), start + LONGEST);
        int end = at;
        while (at < limit && sentence.token(at).isWord() && !(sentence.isFunction(at) && !sentence.isName(at))) {
            int run = sentence.isName(at) ? runs.endOf(at) : at + 1;
            boolean continues = sentence.isName(at) || at == end;
            boolean lower = !sentence.isName(at);
            if (lower && end > start && sentence.isName(end - 1) && !leadsToName(at)) {
                end = sentence.token(end - 1).isPossessive() ? ownedEnd(at) : end;
                break;
            }
            end = continues ? run : end;
            at = run;
        }
        Mention mention = end == start ? null : endingAt(end);
        return mention == null || mention.end() <= start ? null : behind(mention);
    }

    /** "Doe's | campaign manager": up to a role or a body, if there is one near, else the next word. */
    private int ownedEnd(int owned) {
        int end = owned + 1;
        for (int i = owned; i < owned + 4 && sentence.token(i).isWord() && !sentence.isFunction(i); i++) {
            end = sentence.isRole(i) || sentence.isHead(i) ? i + 1 : end;
        }
        return end;
    }

    /** Whether lower-case words with a role among them lead on to a name: "Harbour Council | spokeswoman Jane Doe". */
    private boolean leadsToName(int at) {
        int i = at;
        boolean role = false;
        while (i < at + 5 && sentence.token(i).isWord() && !sentence.isName(i) && !sentence.isFunction(i)) {
            role = sentence.isRole(i);
            i++;
        }
        return role && sentence.isName(i);
    }

    private Mention behind(Mention mention) {
        int end = mention.end();
        if (mention.reference() != Reference.NAME) {
            return mention;
        }
        Names.Body body = names.bodyBehind(end);
        if (body != null) {
            return mention.withRole(null, body.name(), body.end());
        }
        Names.Body apart = sentence.isMark(end, ",") && mention.isNamedPerson() ? names.bodyBehind(end + 1) : null;
        if (apart != null && (sentence.isMark(apart.end(), ",.") || apart.end() >= sentence.size())) {
            return mention.withRole(null, apart.name(), apart.end());
        }
        Apposition apposition = Apposition.after(sentence, end);
        return apposition == null ? mention
                : mention.withRole(apposition.role(), names.affiliation(apposition.start(), apposition.end()),
                        apposition.end());
    }
}
