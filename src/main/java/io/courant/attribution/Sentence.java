package io.courant.attribution;

import java.util.List;

/** The tokens of one sentence, with what its language knows of them. Any index is allowed. */
record Sentence(Passage passage, List<Token> tokens, Language language) {

    private static final int SHORTEST_ROLE = 4;
    private static final int LONGEST_NOUN = 40;

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return i < 0 || i >= tokens.size() ? Token.NONE : tokens.get(i);
    }

    boolean has(int i, WordList list) {
        return language.has(list, token(i).form());
    }

    boolean isOneOf(int i, WordList... lists) {
        for (WordList list : lists) {
            if (has(i, list)) {
                return true;
            }
        }
        return false;
    }

    boolean isMark(int i, String marks) {
        Token token = token(i);
        return token.kind() == Token.Kind.MARK && !token.text().isEmpty() && marks.contains(token.text());
    }

    boolean isQuote(int i) {
        return token(i).isQuote();
    }

    boolean isPronoun(int i) {
        return has(i, WordList.PRONOUN_MALE) || has(i, WordList.PRONOUN_FEMALE) || has(i, WordList.PRONOUN_OTHER);
    }

    boolean isFunction(int i) {
        return isPronoun(i) || has(i, WordList.DETERMINER) || has(i, WordList.PREPOSITION)
                || has(i, WordList.CONJUNCTION) || has(i, WordList.AUXILIARY) || has(i, WordList.ADVERB);
    }

    /** Where a capital says nothing: at the start, and after a quote, colon or dash. */
    boolean opens(int i) {
        return i == 0 || isQuote(i - 1) && !token(i - 1).text().endsWith(",") || isMark(i - 1, ":—–(");
    }

    /** Whether the word can belong to a proper name. */
    boolean isName(int i) {
        Token token = token(i);
        if (!token.isCapitalised() || token.text().equals("I") || has(i, WordList.WEEKDAY)) {
            return false;
        }
        boolean acronym = token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1));
        if (opens(i)) {
            return acronym || !isFunction(i) && !has(i, WordList.QUESTION) && (isName(i + 1) || !has(i, WordList.VAGUE));
        }
        return acronym || !isPronoun(i) && !has(i, WordList.DETERMINER);
    }

    /** Tells when, where or how something was said, and is no part of a name such as "Fox News". */
    boolean isTime(int i) {
        return has(i, WordList.TIME) && (!isName(i) || has(i, WordList.MONTH));
    }

    /** A role; where nouns are joined, by the last of them: "Hafenminister", "Hafen-Chef". */
    boolean isRole(int i) {
        String form = token(i).form();
        if (has(i, WordList.ROLE) || !language.hasStyle("noun-capitals") || !token(i).isCapitalised()) {
            return has(i, WordList.ROLE);
        }
        for (int at = 2; form.length() <= LONGEST_NOUN && at <= form.length() - SHORTEST_ROLE; at++) {
            if (language.has(WordList.ROLE, form.substring(at))) {
                return true;
            }
        }
        return false;
    }

    boolean isHead(int i) {
        return has(i, WordList.GOVERNMENT) || has(i, WordList.ORGANIZATION) || has(i, WordList.DOCUMENT);
    }

    boolean isHonorific(int i) {
        return has(i, WordList.HONORIFIC) || has(i, WordList.HONORIFIC_MALE) || has(i, WordList.HONORIFIC_FEMALE);
    }

    /** A title of a work or a name rather than what somebody says. */
    boolean isTitle(int quote) {
        return language.hasStyle("noun-capitals") ? token(quote - 1).isCapitalised() && !isFunction(quote - 1)
                : QuotedWords.isTitle(token(quote).text());
    }

    boolean hasAny(WordList list, int from, int to) {
        for (int i = from; i < to; i++) {
            if (has(i, list)) {
                return true;
            }
        }
        return false;
    }

    boolean hasQuote(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isQuote(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code end}, moved back over the pauses, conjunctions and articles that lead to what follows. */
    int trimmed(int end) {
        int at = end;
        while (at > 0 && (isMark(at - 1, ",;—–") || has(at - 1, WordList.CONJUNCTION)
                || has(at - 1, WordList.DETERMINER))) {
            at--;
        }
        return at;
    }

    /** The end without the marks that end a sentence. */
    int contentEnd() {
        int at = size();
        while (at > 0 && (isMark(at - 1, ".!?…") || isMark(at - 1, ")") && isMark(at - 2, ".!?…"))) {
            at--;
        }
        return at;
    }

    /** The source text of tokens {@code [from, to)}. */
    String text(int from, int to) {
        return from >= to ? "" : passage.text().substring(token(from).start(), token(to - 1).end());
    }
}
