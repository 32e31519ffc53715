package io.courant.attribution;

/** How far a run of capitalised words reaches that can be one name, with its small words: Ministry of Health, van Gogh. */
final class NameRuns {

    private static final int LONGEST = 14;

    private final Sentence sentence;

    NameRuns(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The first token of the run that ends before {@code end}; {@code end} itself if there is none. */
    int startOf(int end) {
        if (!sentence.isName(end - 1)) {
            return end;
        }
        int at = end - 1;
        int floor = Math.max(0, end - LONGEST);
        while (at > floor) {
            int left = left(at);
            if (left == at) {
                break;
            }
            at = left;
        }
        return at;
    }

    private int left(int at) {
        if (sentence.isName(at - 1) && !sentence.has(at - 1, WordList.MONTH)) {
            return at - 1;
        }
        if (sentence.has(at - 1, WordList.PARTICLE) && sentence.isName(at - 2)) {
            return at - 2;
        }
        int link = sentence.token(at - 1).form().equals("the") ? at - 2 : at - 1;
        boolean linked = sentence.has(link, WordList.LINK) && sentence.isName(link - 1);
        return linked && opensBody(link) ? link - 1 : at;
    }

    /** "Ministry of ...", "Department of Health and ...", "Secretary of ...": a head stands before the small word. */
    private boolean opensBody(int link) {
        boolean and = sentence.has(link, WordList.CONJUNCTION) || sentence.isMark(link, "&");
        if (!and) {
            return sentence.isHead(link - 1) || sentence.isRole(link - 1);
        }
        for (int i = link - 1; i > link - 8 && (sentence.isName(i) || sentence.has(i, WordList.LINK)); i--) {
            if (sentence.has(i, WordList.LINK) && !sentence.has(i, WordList.CONJUNCTION) && sentence.isHead(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** The end of the run that begins at {@code start}. */
    int endOf(int start) {
        int at = start;
        int limit = Math.min(sentence.size(), start + LONGEST);
        while (at < limit) {
            if (sentence.isName(at)) {
                at++;
            } else if (at > start && bridges(at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean bridges(int at) {
        if (sentence.has(at, WordList.PARTICLE) && sentence.isName(at + 1)) {
            return true;
        }
        int next = sentence.token(at + 1).form().equals("the") ? at + 2 : at + 1;
        boolean the = sentence.token(at).form().equals("the") && sentence.has(at - 1, WordList.LINK);
        return the ? sentence.isName(at + 1)
                : sentence.has(at, WordList.LINK) && sentence.isName(next) && opensBody(at);
    }
}
