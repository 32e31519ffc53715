package io.courant.attribution;

/** Finds the subject that an insertion parts from its verb. */
final class Insertions {

    private static final int FARTHEST = 60;

    private final Sentence sentence;
    private final NounPhrases phrases;
    private final NameRuns runs;
    private final Names names;

    Insertions(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
        this.runs = new NameRuns(sentence);
        this.names = new Names(sentence);
    }

    /** "Jane Doe, who ..., said", "Jane Doe, a pilot of Stad, said", "The head of the port, Jane Doe, said". */
    Mention before(int comma) {
        Mention bracketed = sentence.isMark(comma - 1, ")") ? phrases.endingAt(comma) : null;
        if (bracketed != null && bracketed.isNamedPerson()) {
            return bracketed;
        }
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
        return new MainSubject(sentence).before(comma);
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
        int until = beforeClause(from, end);
        Apposition apposition = Apposition.of(sentence, from, until);
        Names.Body body = mention.isNamedPerson() ? names.bodyBehind(from) : null;
        return apposition == null ? body == null ? mention : mention.withRole(null, body.name(), mention.end())
                : mention.withRole(apposition.role(), names.affiliation(from, until), mention.end());
    }

    /** "a pilot of Stad | , who ...": a role ends where a clause tells more. */
    private int beforeClause(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (sentence.isMark(i, ",") && sentence.has(i + 1, WordList.RELATIVE)) {
                return i;
            }
        }
        return end;
    }
}
