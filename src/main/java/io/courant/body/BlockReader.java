package io.courant.body;

import io.courant.body.UnreadableManuscriptException.Fault;
import java.util.ArrayList;
import java.util.List;

/** Reads one block as a client sends it. What it says twice must agree: else one of the two would be lost silently. */
final class BlockReader {

    private static final int MOST_FAULTS = 50;

    private final int place;
    private final Block given;
    private final Removals removals;
    private final List<Fault> faults;

    private BlockReader(int place, Block given, Removals removals, List<Fault> faults) {
        this.place = place;
        this.given = given;
        this.removals = removals;
        this.faults = faults;
    }

    static Manuscript read(List<Block> given) {
        if (given.size() > Manuscript.MOST_BLOCKS) {
            throw new UnreadableManuscriptException(-1, "", "has more than " + Manuscript.MOST_BLOCKS + " blocks");
        }
        Removals removals = new Removals();
        List<Fault> faults = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < given.size() && faults.size() < MOST_FAULTS; i++) {
            Block block = new BlockReader(i, given.get(i), removals, faults).read();
            if (block != null) {
                blocks.add(block);
                length += block.html().length();
            }
            if (length > Manuscript.LONGEST_HTML) {
                throw new UnreadableManuscriptException(-1, "", Manuscript.MADE_TOO_LONG);
            }
        }
        if (!faults.isEmpty()) {
            throw new UnreadableManuscriptException(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
        }
        return new Manuscript(blocks, removals.sentences());
    }

    /** The block with its markup; null if there is a fault. */
    private Block read() {
        int before = faults.size();
        if (given == null || given.type() == null) {
            fault(given == null ? "" : "type", "must be a block of type paragraph, heading, quote, list or image");
            return null;
        }
        only(BlockType.HEADING, "level", given.level());
        only(BlockType.LIST, "ordered", given.ordered());
        only(BlockType.LIST, "items", given.items());
        only(BlockType.QUOTE, "attribution", given.attribution());
        only(BlockType.IMAGE, "image", given.image());
        Image image = given.image() == null ? null : ImageReader.read(given.image(), removals, this::fault);
        if (faults.size() > before) {
            return null;
        }
        Block block = given.html() == null ? ofText(image) : ofHtml(image);
        if (faults.size() == before && block.text().length() > Manuscript.LONGEST_TEXT) {
            fault("text", Manuscript.TOO_LONG);
        }
        return faults.size() > before ? null : block.numbered(given.id());
    }

    private void only(BlockType type, String field, Object value) {
        if (value != null && given.type() != type) {
            fault(field, "belongs to blocks of type " + type.code() + " only");
        }
    }

    private Block ofHtml(Image image) {
        List<Block> read;
        try {
            read = HtmlReader.read(given.html(), removals);
        } catch (UnreadableManuscriptException e) {
            fault("html", e.faults().get(0).message());
            return null;
        }
        if (read.size() != 1 || read.get(0).type() != given.type()) {
            fault("html", "must make one block of type " + given.type().code() + ", and makes "
                    + (read.size() == 1 ? "one of type " + read.get(0).type().code() : "" + read.size()));
            return null;
        }
        Block block = read.get(0);
        agreeText("text", given.text(), block.text());
        agree("level", given.level(), block.level());
        agree("ordered", given.ordered(), block.ordered());
        agreeText("items", joined(given.items()), joined(block.items()));
        agree("attribution", attribution(), block.attribution());
        return image == null ? block : withImage(block, image);
    }

    /** What markup does not say of an image is taken from what is said beside it. */
    private Block withImage(Block block, Image image) {
        Image shown = block.image();
        agree("image.url", image.url(), shown.url());
        agree("image.alt", image.alt(), shown.alt());
        agreeText("image.caption", image.caption(), block.text());
        agree("image.width", image.width(), shown.width());
        agree("image.height", image.height(), shown.height());
        return block.showing(new Image(shown.url(), shown.alt(), shown.caption(), image.credit(), shown.width(),
                shown.height(), image.renditions()));
    }

    private Block ofText(Image image) {
        return switch (given.type()) {
            case PARAGRAPH -> Block.paragraph(text("text", given.text()));
            case HEADING -> Block.heading(text("text", given.text()), level());
            case QUOTE -> Block.quote(List.of(text("text", given.text())), attribution());
            case LIST -> list();
            case IMAGE -> captioned(image);
        };
    }

    private int level() {
        if (given.level() == null || given.level() < 2 || given.level() > 6) {
            fault("level", "must be from 2 to 6: 1 is the headline's");
            return 2;
        }
        return given.level();
    }

    private Block list() {
        if (given.items() == null || given.items().isEmpty()) {
            fault("items", "must hold the items of the list, at least one");
            return null;
        }
        List<Phrasing> items = new ArrayList<>();
        for (String item : given.items()) {
            items.add(text("items[" + items.size() + "]", item));
        }
        Block list = Block.list(items, Boolean.TRUE.equals(given.ordered()));
        agreeText("text", given.text(), list.text());
        return list;
    }

    private Block captioned(Image image) {
        if (image == null) {
            fault("image", "must say which image to show");
            return null;
        }
        String caption = given.text() == null ? image.caption() : given.text();
        Phrasing written = caption == null ? null : PhrasingWriter.lines(caption, removals);
        Block block = Block.image(image, written == null ? Phrasing.NONE : written);
        agreeText("image.caption", image.caption(), block.text());
        return block;
    }

    private Phrasing text(String field, String value) {
        Phrasing text = value == null ? null : PhrasingWriter.lines(value, removals);
        if (text == null) {
            fault(field, "must not be empty");
        }
        return text == null ? Phrasing.NONE : text;
    }

    /** Nobody, if there is no name. */
    private String attribution() {
        Phrasing name = given.attribution() == null ? null : PhrasingWriter.lines(given.attribution(), removals);
        return name == null ? null : name.attribution();
    }

    private static String joined(List<String> items) {
        return items == null ? null : String.join("\n", items);
    }

    private void agree(String field, Object said, Object read) {
        if (said != null && !said.equals(read)) {
            fault(field, "does not agree with the rest of the block: mend one of the two, or leave this out");
        }
    }

    private void agreeText(String field, String said, String read) {
        if (said != null) {
            agree(field, seen(said), seen(read));
        }
    }

    private static String seen(String text) {
        Phrasing seen = PhrasingWriter.lines(text, new Removals());
        return seen == null ? "" : seen.text();
    }

    private void fault(String field, String message) {
        faults.add(new Fault(place, field, message));
    }
}
