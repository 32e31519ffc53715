package io.courant.attribution;

/**
 * What stands between commas behind a name and says who it is: ", founder of the Harbour Union,".
 *
 * @param role its words without the leading article; null if it tells no role, such as an age or a place
 */
record Apposition(int start, int end, String role) {

    private static final int LONGEST = 30;

    /** The apposition that begins with the comma at {@code comma}; null if there is none. */
    static Apposition after(Sentence sentence, int comma) {
        if (!sentence.isMark(comma, ",")) {
            return null;
        }
        int start = comma + 1;
        if (sentence.token(start).kind() == Token.Kind.NUMBER && sentence.isMark(start + 1, ",")) {
            return after(sentence, start + 1);
        }
        int end = start;
        while (end < sentence.size() && end < start + LONGEST && !sentence.isMark(end, ",.;:?!—–")
                && !sentence.isQuote(end)) {
            end++;
        }
        return of(sentence, start, end);
    }

    /** The apposition made of these tokens; null if they are none. */
    static Apposition of(Sentence sentence, int start, int end) {
        int from = sentence.has(start, WordList.DETERMINER) ? start + 1 : start;
        if (from >= end || end - from > LONGEST || sentence.isFunction(from) && !sentence.isName(from)) {
            return null;
        }
        boolean article = from > start;
        boolean role = false;
        for (int i = from; i < end; i++) {
            boolean verb = sentence.has(i, WordList.AUXILIARY) || new Cues(sentence).at(i) != null;
            boolean past = !role && !sentence.isName(i) && sentence.token(i).form().endsWith("ed") && sentence.isName(i - 1);
            if (past || verb && !role && i < from + 8) {
                return null;
            }
            role = role || sentence.isRole(i);
        }
        return role || article && !sentence.isName(from) ? new Apposition(start, end, sentence.text(from, end)) : null;
    }
}
