package io.courant.pagetext;

import java.time.LocalDate;
import java.util.List;

/**
 * What the text of a news page, copied from a browser, was recognised to hold. What the page does not
 * have is {@code null}; what the reader was not sure of is a sentence in {@code doubts} that names the
 * line and says how to mend it. Every line with something on it is either used or named in a doubt.
 */
public record PageText(
        Found<LocalDate> date,
        Found<String> section,
        Found<String> headline,
        Found<String> standfirst,
        List<Found<String>> authors,
        List<Part> body,
        List<RailItem> rail,
        List<String> doubts) {

    public PageText {
        authors = List.copyOf(authors);
        body = List.copyOf(body);
        rail = List.copyOf(rail);
        doubts = List.copyOf(doubts);
    }

    /** Where a value comes from: it stands in the text, or the reader made it from the text. */
    public enum From { TEXT, DERIVED }

    /** A value and the line, counted from 1, where it stands or from which it was made. */
    public record Found<T>(T value, From from, int line) {

        static <T> Found<T> inText(T value, PageLine line) {
            return new Found<>(value, From.TEXT, line.number());
        }
    }

    /** What a part of the body is. */
    public enum Kind { PARAGRAPH, HEADING }

    /** One paragraph or subheading of the body and the line where it begins. */
    public record Part(Kind kind, String text, int line) {
    }

    /**
     * A card, or a bare title, beside or below the story. The heading is that of its rail, as in "Read
     * next"; heading, excerpt and date are {@code null} where the page has none.
     */
    public record RailItem(String heading, String title, String excerpt, LocalDate date, int line) {
    }

    /**
     * Reads the text of a page.
     *
     * @throws UnreadablePageException if it is no page, or is one that must not be stored
     */
    public static PageText read(String text) {
        return PageTextReader.read(text);
    }

    /**
     * The text in these bytes, which must be UTF-8.
     *
     * @throws UnreadablePageException if they are not, or are no text at all
     */
    public static String decode(byte[] bytes) {
        return PageTextBytes.decode(bytes);
    }
}
