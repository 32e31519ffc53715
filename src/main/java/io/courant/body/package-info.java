/**
 * The text of an article: {@link io.courant.body.Block}s, their markup, and what follows from them.
 *
 * <p>Blocks are stored as they are served, in one JSON column: they are read and written together, always. Each has an id
 * that survives edits of its neighbours, since quotes and corrections point to it. Rejected: a table of blocks (a join
 * for every read, for rows that nobody queries) and one HTML string (nothing could point into it).
 *
 * <p>A block's markup is made here, from its text or from HTML of which only what is known to be harmless is kept; none
 * is passed through.
 */
package io.courant.body;
