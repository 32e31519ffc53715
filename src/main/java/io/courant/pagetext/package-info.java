/**
 * Page text: what the text of a news page holds, as a person copies it from a browser. Plain Java, no framework.
 *
 * <p>{@link io.courant.pagetext.PageText} first refuses what must not be stored (bytes that are no UTF-8, controls,
 * bidirectional controls, HTML) and names line, column and code point. It then looks at each line by itself (a date,
 * the site's furniture, a rail's heading, a title, a question, prose), undoes an editor's line wrapping, and only then
 * asks the neighbours: what stands above the first prose is front matter, short lines between paragraphs are
 * subheadings, and short lines after the last one are other stories' titles, since a subheading needs something below
 * it. A list of cards never has two lines of prose on end; where it does, the story goes on.
 *
 * <p>No line is lost: each is used or named in a doubt, a sentence that says how to mend it, and a property test holds
 * the reader to that. Dates are never guessed: one that can be read two ways is a doubt, one that never was is an
 * error, and "2 hours ago" is a doubt because the reader has no clock.
 *
 * <p>Rejected: scoring every reading of a page and taking the best, which recognises a little more but cannot tell an
 * editor why; and regular expressions, which can be made to backtrack for ever.
 */
package io.courant.pagetext;
