package io.courant.pagetext;

/**
 * A page that cannot be read. The message is for whoever sent it: what is wrong, where, and how to mend
 * it. It never quotes a character that would be unsafe to show.
 */
public final class UnreadablePageException extends RuntimeException {

    /** What is wrong with the page. */
    public enum Fault {
        EMPTY, NOT_UTF8, BINARY, CONTROL_CHARACTER, BIDIRECTIONAL_CONTROL, MARKUP, NO_PARAGRAPH,
        HEADLINE_TOO_LONG, TOO_MANY_LINES, LINE_TOO_LONG, NO_SUCH_DATE
    }

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final int line;

    /** @param line counted from 1; 0 if it is about the whole page */
    public UnreadablePageException(Fault fault, int line, String message) {
        super(message);
        this.fault = fault;
        this.line = line;
    }

    public Fault fault() {
        return fault;
    }

    /** The line at fault, counted from 1; 0 if it is the whole page. */
    public int line() {
        return line;
    }
}
