package io.courant.body;

import java.util.List;

/**
 * What was read of a text from outside, whatever it came as: safe to store and to serve.
 *
 * @param blocks  in the order of the text; without ids, but for those that came with them
 * @param removed what was taken out or changed, as sentences for the sender
 */
public record Manuscript(List<Block> blocks, List<String> removed) {

    /** Most blocks of a body. */
    public static final int MOST_BLOCKS = 2_000;
    /** Longest text of a block, in characters (UTF-16, as JSON counts them). */
    public static final int LONGEST_TEXT = 20_000;
    /** Longest HTML or text that is read, and longest HTML that is made, in characters. */
    public static final int LONGEST_HTML = 2 * 1024 * 1024;
    /** Most elements of a document, those included that a browser adds. */
    public static final int MOST_ELEMENTS = 100_000;
    /** How deep elements may be nested, {@code html} and {@code body} included. */
    public static final int DEEPEST = 500;

    static final String TOO_LONG = "is longer than " + LONGEST_TEXT + " characters";
    static final String GIVEN_TOO_LONG = "is longer than " + LONGEST_HTML + " characters";
    static final String MADE_TOO_LONG = "would have more than " + LONGEST_HTML + " characters of HTML";

    public Manuscript {
        blocks = List.copyOf(blocks);
        removed = List.copyOf(removed);
    }

    /**
     * Reads HTML, a document or a piece of one.
     *
     * @throws UnreadableManuscriptException if it is out of bounds
     */
    public static Manuscript ofHtml(String html) {
        Removals removals = new Removals();
        return new Manuscript(HtmlReader.read(html, removals), removals.sentences());
    }

    /**
     * Reads plain text: blank lines separate its paragraphs.
     *
     * @throws UnreadableManuscriptException if it is out of bounds
     */
    public static Manuscript ofText(String text) {
        if (text.length() > LONGEST_HTML) {
            throw new UnreadableManuscriptException(-1, "", GIVEN_TOO_LONG);
        }
        Removals removals = new Removals();
        BlockWriter writer = new BlockWriter(removals);
        Characters.clean(text, removals).lines().forEach(line -> {
            if (Characters.blank(line)) {
                writer.boundary();
            } else {
                writer.text(line + "\n");
            }
        });
        return new Manuscript(writer.finish(), removals.sentences());
    }

    /**
     * Reads blocks as a client sends them, each with its text (a list with its items, an image block with its image) or
     * with its HTML, or with both if they say the same. Ids are kept as they come.
     *
     * @throws UnreadableManuscriptException with everything that does not fit together
     */
    public static Manuscript ofBlocks(List<Block> given) {
        return BlockReader.read(given);
    }
}
