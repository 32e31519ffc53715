package io.courant.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A block, or something that belongs to one, while it is being read. */
final class Draft {

    /** What the elements within it are made into, since a block has none within it. */
    enum Kind {
        FLOW(Within.PARTS), QUOTE(Within.PARTS), HEADING(Within.LINES), LIST(Within.LINES), CAPTION(Within.LINES),
        ROW(Within.BLANKS), ATTRIBUTION(Within.BLANKS);

        private final Within within;

        Kind(Within within) {
            this.within = within;
        }
    }

    private enum Within { PARTS, LINES, BLANKS }

    private final Kind kind;
    private final Element owner;
    private final List<Phrasing> parts = new ArrayList<>();
    private String attribution;

    /** @param owner the element whose end is the draft's; null if it ends where another begins */
    Draft(Kind kind, Element owner) {
        this.kind = kind;
        this.owner = owner;
    }

    Kind kind() {
        return kind;
    }

    Element owner() {
        return owner;
    }

    void add(Phrasing part) {
        parts.add(part);
    }

    void attribute(String name) {
        attribution = attribution == null ? name : attribution + ", " + name;
    }

    /** Whether a block that begins or ends here, or an empty line, ends a part of this one. */
    boolean inParts() {
        return kind.within == Within.PARTS;
    }

    boolean inLines() {
        return kind.within != Within.BLANKS;
    }

    /** Takes what was read so far, as blocks. */
    List<Block> blocks() {
        List<Phrasing> read = List.copyOf(parts);
        String whose = attribution;
        parts.clear();
        attribution = null;
        if (read.isEmpty()) {
            return whose == null ? List.of() : List.of(Block.paragraph(Phrasing.of(whose)));
        }
        return switch (kind) {
            case QUOTE -> List.of(Block.quote(read, whose));
            case LIST -> List.of(Block.list(read, owner.nameIs("ol")));
            case HEADING -> List.of(Block.heading(read.get(0), Math.max(2, owner.normalName().charAt(1) - '0')));
            default -> read.stream().map(Block::paragraph).toList();
        };
    }
}
