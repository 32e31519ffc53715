package io.courant.attribution;

/** Looks at the words within marks. */
final class QuotedWords {

    private QuotedWords() {
    }

    /** Without the marks of a quote within the quote at its end. */
    static String withoutInnerMarks(String text) {
        int end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || "'’\"”»›".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Ends as what goes on behind its marks does, or what is whole. */
    static boolean pauses(String text) {
        String words = withoutInnerMarks(text);
        return !words.isEmpty() && ",.!?…—–-".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    /** A title of a work or a name: nearly every longer word begins with a capital. */
    static boolean isTitle(String text) {
        int longer = 0;
        int capitals = 0;
        for (String word : text.split("\\s+")) {
            if (word.length() > 3) {
                longer++;
                capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        return longer > 0 && capitals * 5 >= longer * 4;
    }
}
