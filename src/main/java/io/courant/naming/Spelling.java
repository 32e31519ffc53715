package io.courant.naming;

/** Whether two names could be one that somebody spelt otherwise. Takes {@link Name#key keys}. */
public final class Spelling {

    private static final int LETTERS_FOR_ONE_SLIP = 5;
    private static final int LETTERS_FOR_TWO_SLIPS = 11;

    private Spelling() {}

    /** A letter or two more, less, changed or swapped, by how long the names are; not the same, and not of numbers. */
    public static boolean near(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter < LETTERS_FOR_ONE_SLIP ? 0 : shorter < LETTERS_FOR_TWO_SLIPS ? 1 : 2;
        return !one.equals(other) && Math.abs(one.length() - other.length()) <= allowed
                && digits(one).equals(digits(other)) && distance(one, other) <= allowed;
    }

    /** Whether the one is as the other, with nothing but the first letter of the first word: "m teague", "mara teague". */
    public static boolean abbreviates(String one, String other) {
        return one.length() > 2 && one.charAt(1) == ' ' && other.charAt(0) == one.charAt(0) && other.indexOf(' ') > 1
                && other.endsWith(one.substring(1));
    }

    private static String digits(String text) {
        return text.replaceAll("\\P{N}+", " ").strip();
    }

    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1,
                        steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }
}
