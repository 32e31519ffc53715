package io.courant.relatedness;

/** Numbers as languages write them. */
final class Numbers {

    private Numbers() {}

    /** "40,000", "40.000" and "40000" are one; "7,2" and "7.2" are another; "21st" is 21. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                plain.append(digit);
            } else if ((c == '.' || c == ',') && i + 1 < text.length()) {
                if (digitsFrom(text, i + 1) != 3) {
                    plain.append('.');
                }
            } else {
                break;
            }
        }
        return plain.toString();
    }

    private static int digitsFrom(String text, int start) {
        int end = start;
        while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0) {
            end++;
        }
        return end - start;
    }
}
