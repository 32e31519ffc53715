package io.courant.pagetext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the reader is not sure of, as sentences for a person. Lines left out for the same reason share a
 * sentence, so that a page with a thousand "Share" lines gets one.
 */
final class Doubts {

    private static final int QUOTED = 60;

    private final List<String> ofThePage = new ArrayList<>();
    private final List<String> ofLines = new ArrayList<>();
    private final Map<String, List<PageLine>> leftOut = new LinkedHashMap<>();

    /** @param saying follows "Line 3 (...) " */
    void about(PageLine line, String saying) {
        ofLines.add("Line " + name(line) + " " + saying);
    }

    /** @param saying follows "Line 3 (...): " or "Lines 3 (...) and 4 (...): " */
    void about(List<PageLine> lines, String saying) {
        ofLines.add(names(lines) + ": " + saying);
    }

    void leftOut(PageLine line, String why) {
        leftOut.computeIfAbsent(why, w -> new ArrayList<>()).add(line);
    }

    void leftOutAsFurniture(PageLine line) {
        leftOut(line, "part of the site, not of the story. To keep such a line, write it as a sentence.");
    }

    void ofThePage(String sentence) {
        ofThePage.add(sentence);
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>(ofThePage);
        sentences.addAll(ofLines);
        leftOut.forEach((why, lines) -> {
            lines.sort(Comparator.comparingInt(PageLine::number));
            sentences.add(names(lines) + (lines.size() == 1 ? " was" : " were") + " left out: " + why);
        });
        return sentences;
    }

    private static String names(List<PageLine> lines) {
        StringBuilder names = new StringBuilder(lines.size() == 1 ? "Line " : "Lines ");
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                names.append(i == lines.size() - 1 ? " and " : ", ");
            }
            names.append(name(lines.get(i)));
        }
        return names.toString();
    }

    private static String name(PageLine line) {
        String numbers = line.number() == line.last() ? "" + line.number() : line.number() + " to " + line.last();
        return numbers + " (\"" + shortened(line.text()) + "\")";
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= QUOTED
                ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
    }
}
