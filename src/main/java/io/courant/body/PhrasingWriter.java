package io.courant.body;

import java.util.List;

/**
 * Writes phrasing content and, at the same time, the text that a reader sees of it. Blanks collapse as in a browser. A
 * tag is written when something visible follows, so that none is empty and blanks stand outside of them.
 */
final class PhrasingWriter {

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    /** What was written since the last tag. */
    private final StringBuilder run = new StringBuilder();
    private final List<InlineMarkup> open;
    private int opened;
    private boolean blank;
    private boolean broken;
    private int cells;

    /** @param open the inline elements that are open where the text stands, outermost first; its owner changes it */
    PhrasingWriter(List<InlineMarkup> open) {
        this.open = open;
    }

    /** Text from outside on one line, without markup; null if there is nothing to be seen in it. */
    static String plain(String given, Removals removals) {
        PhrasingWriter writer = new PhrasingWriter(List.of());
        writer.text(Characters.clean(given, removals));
        Phrasing written = writer.finish();
        return written == null ? null : written.text();
    }

    /** Text from outside, in which line breaks stay; null if there is nothing to be seen in it. */
    static Phrasing lines(String given, Removals removals) {
        PhrasingWriter writer = new PhrasingWriter(List.of());
        Characters.clean(given, removals).lines().forEach(line -> {
            writer.text(line);
            writer.lineBreak();
        });
        return writer.finish();
    }

    /** @param clean without forbidden characters */
    void text(String clean) {
        for (int i = 0; i < clean.length(); i++) {
            char character = clean.charAt(i);
            if (Characters.collapses(character)) {
                blank = true;
            } else {
                closeGap();
                run.append(character);
            }
        }
    }

    void blank() {
        blank = true;
    }

    void lineBreak() {
        broken = true;
    }

    /** Whether the last thing to be seen was a line break. */
    boolean broken() {
        return broken && !empty();
    }

    /** A cell of a row begins. */
    void cell() {
        cells++;
    }

    /** The innermost open element ends; its owner takes it from the list after this. */
    void close() {
        if (opened == open.size()) {
            closeTag();
        }
    }

    /** What was written, or null if there is nothing to be seen. */
    Phrasing finish() {
        while (opened > 0) {
            closeTag();
        }
        endRun();
        return Characters.blank(text) ? null : new Phrasing(html.toString(), text.toString());
    }

    private boolean empty() {
        return html.length() == 0 && run.length() == 0;
    }

    /** What has been waiting for something visible to follow. */
    private void closeGap() {
        if (empty()) {
            // nothing is seen of blanks at the beginning
        } else if (broken) {
            endRun();
            html.append("<br>");
            text.append('\n');
        } else if (cells > 0) {
            run.append(" |".repeat(cells)).append(' ');
        } else if (blank) {
            run.append(' ');
        }
        blank = false;
        broken = false;
        cells = 0;
        while (opened < open.size()) {
            endRun();
            html.append(open.get(opened++).tag());
        }
    }

    private void closeTag() {
        endRun();
        html.append("</").append(open.get(--opened).name()).append('>');
    }

    /** Only between tags may letters and accents become one: across a tag, markup and text would come apart. */
    private void endRun() {
        String composed = Characters.composed(run.toString());
        html.append(Markup.escaped(composed));
        text.append(composed);
        run.setLength(0);
    }
}
