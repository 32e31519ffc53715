package io.courant.attribution;

/** Finds where the words begin that belong to a verb. */
final class VerbGroup {

    private final Sentence sentence;

    VerbGroup(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Back over auxiliaries and adverbs: "has also repeatedly | said". */
    int beforeWords(int at) {
        int end = at;
        while (end > 0 && end > at - 5 && !sentence.isName(end - 1)
                && (!sentence.isPronoun(end - 1) || sentence.has(end - 1, WordList.ADVERB))
                && (sentence.has(end - 1, WordList.AUXILIARY) || sentence.has(end - 1, WordList.ADVERB)
                || sentence.token(end - 1).form().endsWith("ly"))) {
            end--;
        }
        return end;
    }

    /** Back over "on Monday" and "in a statement", but not over "the statement". */
    int beforeTime(int at) {
        int end = at;
        if (sentence.isTime(at - 1) && sentence.token(at - 1).form().length() > 3) {
            while (end > at - 5 && end > 1 && sentence.isTime(end - 1) && !sentence.isPronoun(end - 1)) {
                end--;
            }
        }
        boolean document = sentence.has(end, WordList.DETERMINER) && sentence.has(at - 1, WordList.DOCUMENT);
        return document ? at : end;
    }
}
