package io.courant.attribution;

/**
 * How an article speaks of somebody whom it does not name.
 *
 * @param description who it says they are, without a leading article, such as "senior official"
 * @param reason      why it does not name them, as it says; null if it does not
 */
public record Anonymity(String description, String reason) {

    private static final int LONGEST_REASON = 30;

    /** What a phrase that names nobody tells; null if it speaks of no person. */
    static Anonymity of(Sentence sentence, Mention mention) {
        int start = sentence.has(mention.start(), WordList.DETERMINER) ? mention.start() + 1 : mention.start();
        // "the mayor" is somebody whom the article names elsewhere
        boolean definite = sentence.has(mention.start(), WordList.DEFINITE);
        boolean person = false;
        for (int i = start; i < mention.end(); i++) {
            person |= sentence.isOneOf(i, WordList.ROLES, WordList.UNNAMED) || !definite && sentence.has(i, WordList.ROLE);
        }
        boolean named = mention.reference() == Mention.Reference.NAME || mention.reference() == Mention.Reference.PRONOUN;
        return named || !person || start >= mention.end() ? null
                : new Anonymity(withoutRelative(sentence, start, mention.end()), reason(sentence));
    }

    private static String withoutRelative(Sentence sentence, int start, int end) {
        int last = end;
        while (last > start + 1
                && (sentence.has(last - 1, WordList.RELATIVE) || sentence.token(last - 1).kind() == Token.Kind.MARK)) {
            last--;
        }
        return sentence.text(start, last);
    }

    /** "..., who asked not to be named | because the talks go on |, said". */
    private static String reason(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int length = asked(sentence, i);
            if (length > 0 && sentence.has(i + length, WordList.REASON)) {
                int end = i + length + 1;
                int farthest = end + LONGEST_REASON;
                while (end < farthest && sentence.token(end).isWord() && !sentence.has(end, WordList.CUES_CLAUSE)) {
                    end++;
                }
                return sentence.text(i + length, Math.min(end, sentence.size()));
            }
        }
        return null;
    }

    private static int asked(Sentence sentence, int i) {
        StringBuilder phrase = new StringBuilder();
        for (int at = i; at < i + 4; at++) {
            phrase.append(at > i ? " " : "").append(sentence.token(at).form());
            if (sentence.language().has(WordList.ANONYMITY, phrase.toString())) {
                return at - i + 1;
            }
        }
        return 0;
    }
}
