package io.courant.pagetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.courant.pagetext.UnreadablePageException.Fault;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadablePageTest {

    private static final String STORY = "Harbour tunnel opens\n\nThe first train went through. It was late.\n";

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("", Fault.EMPTY, 0, "no text"),
                arguments(" \u00a0\r\n\t\ufeff\n", Fault.EMPTY, 0, "no text"),
                arguments(STORY + "a\0b.", Fault.CONTROL_CHARACTER, 4, "Line 4, column 2 holds U+0000"),
                arguments(STORY + "\u0085", Fault.CONTROL_CHARACTER, 4, "U+0085"),
                arguments(STORY + "a\u001bb", Fault.CONTROL_CHARACTER, 4, "U+001B"),
                arguments("\r\nab\u202ecd", Fault.BIDIRECTIONAL_CONTROL, 2, "Line 2, column 3 holds U+202E"),
                arguments(STORY + "\u2066", Fault.BIDIRECTIONAL_CONTROL, 4, "U+2066"),
                arguments(STORY + "\ud800", Fault.NOT_UTF8, 4, "U+D800"),
                arguments(STORY + "So <SCRIPT src=x> it is.", Fault.MARKUP, 4, "column 4 holds a script element"),
                arguments(STORY + "<iframe/>", Fault.MARKUP, 4, "iframe"),
                arguments(STORY + "So </style> it is.", Fault.MARKUP, 4, "style"),
                arguments(STORY + "So <img src=x\nonerror = go()> it is.", Fault.MARKUP, 5, "event handler"),
                arguments(STORY + "So <a title='>' onclick=go()> it is.", Fault.MARKUP, 4, "event handler"),
                arguments(STORY + "So <a href=' java\tScript:go()'> it is.", Fault.MARKUP, 4, "javascript:"),
                arguments(STORY + "See [this](javascript:go()).", Fault.MARKUP, 4, "javascript:"),
                arguments("<p>One.</p>\n<p>Two.</p>", Fault.MARKUP, 0, "This is HTML"),
                arguments("<!DOCTYPE html>\nA paragraph here.", Fault.MARKUP, 0, "This is HTML"),
                arguments("Harbour tunnel opens\n\n26 October 2024", Fault.NO_PARAGRAPH, 0, "no paragraph"),
                arguments("Harbour tunnel opens\nRelated\nGulls return\nCut short…", Fault.NO_PARAGRAPH, 0, "full stop"),
                arguments("Coast\n" + "Long headline ".repeat(100) + "\nOne. Two.\nThree.", Fault.HEADLINE_TOO_LONG, 2,
                        "1399 characters"),
                arguments("Harbour Voices\n" + "x".repeat(301) + "\nOne. Two.\nThree.", Fault.HEADLINE_TOO_LONG, 2,
                        "301 characters"),
                arguments(STORY + "One.\n".repeat(4_998), Fault.TOO_MANY_LINES, 5_001, "more than 5000 lines"),
                arguments(STORY + "x".repeat(20_001), Fault.LINE_TOO_LONG, 4, "20000"),
                arguments("31 February 2024\n" + STORY, Fault.NO_SUCH_DATE, 1, "29 days"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void saysWhatIsWrongAndWhere(String text, Fault fault, int line, String message) {
        assertThatThrownBy(() -> PageText.read(text)).isInstanceOfSatisfying(UnreadablePageException.class, e -> {
            assertThat(e.fault()).isEqualTo(fault);
            assertThat(e.line()).isEqualTo(line);
            assertThat(e).hasMessageContaining(message);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"If a < b, then b > a.", "We <3 the ferry.", "A lone < is fine.", "a <b and c> d.",
        "She wrote <b>no</b> twice.", "He taught JavaScript: the language, for years.", "x <y on = z.",
        "\u200eLeft and right marks\u200f stay.", "It was on = off, <Name withheld> said."})
    void leavesProseAlone(String prose) {
        PageText page = PageText.read(STORY + prose);
        assertThat(page.body()).last().extracting(PageText.Part::text).isEqualTo(prose);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("%PDF-1.7", Fault.BINARY, "a PDF"),
                arguments("PK\u0003\u0004..", Fault.BINARY, "a ZIP"),
                arguments("\u0089PNG\r\n", Fault.BINARY, "a PNG"),
                arguments("ab\0\u0001\u0002\u0003cd", Fault.BINARY, "control characters"),
                arguments("\u00ff\u00fea\0b\0", Fault.NOT_UTF8, "UTF-16"),
                arguments("a\nb\u0092s", Fault.NOT_UTF8, "Line 2 is not UTF-8: the byte 0x92 at offset 3"),
                arguments("a\u00c3", Fault.NOT_UTF8, "0xC3 at offset 1"),
                arguments("\u00c0\u0080", Fault.NOT_UTF8, "offset 0"),
                arguments("\u00ed\u00a0\u0080", Fault.NOT_UTF8, "offset 0"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void refusesBytesThatAreNoText(String latin1, Fault fault, String message) {
        byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> PageText.decode(bytes)).isInstanceOfSatisfying(UnreadablePageException.class, e -> {
            assertThat(e.fault()).isEqualTo(fault);
            assertThat(e).hasMessageContaining(message);
        });
    }

    @Test
    void keepsWhatIsText() {
        assertThat(PageText.decode("\ufeffFähre …".getBytes(StandardCharsets.UTF_8))).isEqualTo("\ufeffFähre …");
        assertThat(PageText.decode(new byte[0])).isEmpty();
    }
}
