/**
 * What a reader types into a search, and what finds it.
 *
 * <p><b>The language.</b> Words, all of which are wanted; {@code "phrases"}; {@code prefix*}; {@code -not}; {@code or}
 * between alternatives; {@code headline:word}. It is what readers know from web search engines (and PostgreSQL's {@code
 * websearch_to_tsquery}). A slip of the pen is no error: what cannot be meant as an operator is read as a plain word, and
 * the answer says so. Only what would cost too much is refused: too many words, or prefixes that are too short.
 *
 * <p><b>Two that find.</b> {@link io.courant.query.TsQuery} puts a query as PostgreSQL understands it, which always
 * works; a {@link io.courant.query.Finder} may know the answer sooner. Whoever lists items asks it first. What it
 * proposes are ids: which of them are visible, and what of them is shown, is the database's word alone.
 */
package io.courant.query;
