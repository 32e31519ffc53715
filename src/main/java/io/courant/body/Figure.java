package io.courant.body;

/** A figure while it is being read. Its caption belongs to the picture before it, or else to the one after it. */
final class Figure {

    private final BlockWriter writer;
    private final int first;
    private int picture = -1;
    private Phrasing caption;

    Figure(BlockWriter writer) {
        this.writer = writer;
        first = writer.size();
    }

    void picture(Image image) {
        picture = writer.size();
        writer.add(Block.image(image, caption == null ? Phrasing.NONE : caption));
        caption = null;
    }

    void caption(Phrasing read) {
        if (picture >= 0 && writer.get(picture).text().isEmpty()) {
            writer.set(picture, Block.image(writer.get(picture).image(), read));
        } else {
            end();
            caption = read;
        }
    }

    /** A caption without a picture says whose a quote is, or is a paragraph. */
    void end() {
        if (caption == null) {
            return;
        }
        writer.flush();
        int last = writer.size() - 1;
        if (last >= first && writer.get(last).type() == BlockType.QUOTE && writer.get(last).attribution() == null) {
            writer.set(last, writer.get(last).attributed(caption.attribution()));
        } else {
            writer.add(Block.paragraph(caption));
        }
        caption = null;
    }
}
