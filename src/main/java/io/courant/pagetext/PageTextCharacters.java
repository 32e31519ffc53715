package io.courant.pagetext;

import static io.courant.pagetext.UnreadablePageException.Fault.BIDIRECTIONAL_CONTROL;
import static io.courant.pagetext.UnreadablePageException.Fault.CONTROL_CHARACTER;
import static io.courant.pagetext.UnreadablePageException.Fault.NOT_UTF8;

/** Characters that a page's text must not have, because they cannot be stored or make it read as it is not. */
final class PageTextCharacters {

    private PageTextCharacters() {
    }

    static void check(String text) {
        int line = 1;
        int column = 1;
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (endsLine(character)) {
                // The line feed of CR LF ends no second line.
                if (character != '\n' || i == 0 || text.charAt(i - 1) != '\r') {
                    line++;
                }
                column = 1;
                continue;
            }
            refuse(character, line, column);
            column++;
        }
    }

    static boolean endsLine(int character) {
        return character == '\n' || character == '\r' || character == '\f'
                || character == '\u2028' || character == '\u2029';
    }

    private static void refuse(int character, int line, int column) {
        if (character >= 0x202a && character <= 0x202e || character >= 0x2066 && character <= 0x2069) {
            throw new UnreadablePageException(BIDIRECTIONAL_CONTROL, line, place(character, line, column)
                    + ", which can make text read as something else than it says. Remove it; the marks U+200E"
                    + " and U+200F are allowed.");
        }
        if (Character.isISOControl(character) && character != '\t') {
            throw new UnreadablePageException(CONTROL_CHARACTER, line, place(character, line, column)
                    + ", a control character. Remove it; of these only tabs and line ends are allowed.");
        }
        if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            throw new UnreadablePageException(NOT_UTF8, line, place(character, line, column)
                    + ", half of a character that UTF-8 cannot hold. Copy the text again from the page.");
        }
    }

    private static String place(int character, int line, int column) {
        return String.format("Line %d, column %d holds U+%04X (%s)",
                line, column, character, Character.getName(character));
    }
}
