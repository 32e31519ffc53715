package io.courant.body;

/** What HTML calls phrasing content: the inside of a paragraph, an item or a caption; as markup, and as it is seen. */
record Phrasing(String html, String text) {

    static final Phrasing NONE = new Phrasing("", "");

    /** Text without markup. */
    static Phrasing of(String text) {
        return new Phrasing(Markup.escaped(text), text);
    }

    /** To whom it attributes a quote, without the dash that often stands before a name; null if there is no name. */
    String attribution() {
        String name = Characters.composed(text.replace('\n', ' ').replaceFirst("^[\\p{Z}\\p{Pd}]+", ""));
        return Characters.blank(name) ? null : name;
    }
}
