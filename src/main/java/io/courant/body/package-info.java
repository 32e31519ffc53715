/**
 * The text of an article: {@link io.courant.body.Block}s, their markup, what follows from them, and how they are made
 * of what comes from outside.
 *
 * <p>Blocks are stored as they are served, in one JSON column: they are read and written together, always. Each has an
 * id that survives edits of its neighbours, since quotes and corrections point to it. Rejected: a table of blocks (a
 * join for every read, for rows that nobody queries) and one HTML string (nothing could point into it).
 *
 * <p>A block's text is exactly what a reader sees of its markup; a quote's place counts in it. Paragraphs of a quote
 * block, items of a list and lines that were broken by hand are lines of the text. What a style sheet adds (the marks
 * around a {@code q}) is not in it.
 *
 * <p>Texts from outside (HTML, plain text, a client's blocks) are read into a {@link io.courant.body.Manuscript}. HTML
 * is parsed by jsoup, as a browser would, and then <em>written anew</em>: no tag and no attribute of it is copied, so
 * what comes out can only be what the writer knows how to write, and reading it again changes nothing. Rejected:
 * cleaning the parsed document and putting that out (jsoup's {@code Cleaner}), which keeps the document's structure
 * where blocks are wanted, and its nesting, which another parser may read in another way.
 *
 * <p>{@link io.courant.body.Body#following} is the last gate: markup that does not read as it was written here is
 * replaced by that of the block's text, whoever made the block.
 *
 * <p>What is taken out is told to the sender; only what is nothing to a reader (comments, classes, empty paragraphs,
 * elements that are no more than their text) goes without a word.
 */
package io.courant.body;
