package io.courant.body;

import io.courant.body.Draft.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes blocks, in the order in which their text comes, and keeps them within bounds. */
final class BlockWriter {

    private final Removals removals;
    private final List<Block> blocks = new ArrayList<>();
    private final List<InlineMarkup> open = new ArrayList<>();
    private Draft draft = new Draft(Kind.FLOW, null);
    private PhrasingWriter line = new PhrasingWriter(open);
    /** What waits while the draft is a caption or an attribution that stands within it. */
    private Draft outer;
    private PhrasingWriter outerLine;
    private int written;

    BlockWriter(Removals removals) {
        this.removals = removals;
    }

    void text(String given) {
        line.text(Characters.clean(given, removals));
    }

    /** Text whose line ends are seen. */
    void preformatted(String given) {
        String[] lines = Characters.clean(given, removals).split("\n", -1);
        line.text(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            lineBreak();
            line.text(lines[i]);
        }
    }

    void open(InlineMarkup inline) {
        // within itself an element says nothing more, and a link must not stand in a link
        if (open.stream().noneMatch(other -> other.name().equals(inline.name()))) {
            open.add(inline);
        }
    }

    void close(Element element) {
        if (!open.isEmpty() && open.get(open.size() - 1).element() == element) {
            line.close();
            open.remove(open.size() - 1);
        }
    }

    /** A block begins or ends here. */
    void boundary() {
        if (draft.inParts()) {
            endPart();
        } else if (draft.inLines()) {
            line.lineBreak();
        } else {
            line.blank();
        }
    }

    void lineBreak() {
        if (draft.inParts() && line.broken()) {
            endPart();
        } else if (draft.inLines()) {
            line.lineBreak();
        } else {
            line.blank();
        }
    }

    void item() {
        endPart();
    }

    void cell() {
        line.cell();
    }

    boolean in(Kind kind) {
        return draft.kind() == kind;
    }

    boolean endsWith(Element element) {
        return draft.owner() == element;
    }

    /** Whether neither a caption nor an attribution is being read. */
    boolean inBlock() {
        return outer == null;
    }

    /** A block begins that ends where the element ends. */
    void begin(Kind kind, Element element) {
        flush();
        draft = new Draft(kind, element);
    }

    void end() {
        flush();
        draft = new Draft(Kind.FLOW, null);
    }

    /** Something begins that belongs to a block and is not its text. */
    void beginWithin(Kind kind, Element element) {
        outer = draft;
        outerLine = line;
        draft = new Draft(kind, element);
        line = new PhrasingWriter(open);
    }

    /** What was read since then; null if there is nothing to be seen. */
    Phrasing endWithin() {
        Phrasing read = line.finish();
        draft = outer;
        line = outerLine;
        outer = null;
        return read;
    }

    void attribute(String name) {
        draft.attribute(name);
    }

    /** Ends what is being read, so that a picture, say, can come after it. */
    void flush() {
        endPart();
        draft.blocks().forEach(this::add);
    }

    private void endPart() {
        Phrasing part = line.finish();
        line = new PhrasingWriter(open);
        if (part != null) {
            // a link around a list is written again for each of its items
            spend(part.html().length());
            draft.add(part);
        }
    }

    void add(Block block) {
        if (blocks.size() == Manuscript.MOST_BLOCKS) {
            throw new UnreadableManuscriptException(-1, "", "has more than " + Manuscript.MOST_BLOCKS + " blocks");
        }
        blocks.add(block);
        bounded(blocks.size() - 1);
    }

    void set(int place, Block block) {
        blocks.set(place, block);
        bounded(place);
    }

    private void bounded(int place) {
        if (blocks.get(place).text().length() > Manuscript.LONGEST_TEXT) {
            throw new UnreadableManuscriptException(place, "text", Manuscript.TOO_LONG);
        }
    }

    private void spend(int length) {
        written += length;
        if (written > Manuscript.LONGEST_HTML) {
            throw new UnreadableManuscriptException(-1, "", Manuscript.MADE_TOO_LONG);
        }
    }

    int size() {
        return blocks.size();
    }

    Block get(int place) {
        return blocks.get(place);
    }

    List<Block> finish() {
        flush();
        return List.copyOf(blocks);
    }
}
