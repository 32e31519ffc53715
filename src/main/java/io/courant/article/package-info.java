/**
 * Articles: the heart.
 *
 * <p><b>An article</b> is a headline, perhaps a standfirst, a body of {@link io.courant.body.Block}s, and what a newsroom
 * files it under. It is written whole ({@link io.courant.article.Content}): what a reader sees is always one version, never
 * a mixture of two.
 *
 * <p><b>Its life</b>: a draft is published, at once or at a moment in the past or to come; the view {@code
 * visible_article} shows it from that moment without any job. What readers have seen is corrected with a note ({@link
 * io.courant.article.Correction}), retracted (it stays, with its notice) or taken down. {@link io.courant.article.Move}
 * says what can be done when. A takedown removes the article's row, and with it by foreign key every row that held a
 * word of it; a {@link io.courant.article.Tombstone} stays, so that its addresses answer 410 and the same document does
 * not come back by import. Rejected: a status {@code taken-down}, which every future statement would have to remember.
 *
 * <p><b>Writing</b> goes through {@link io.courant.article.ArticleDesk}: lock the row, hold its version against {@code
 * If-Match}, make of what was sent what the article says, save. A POST, a PUT and a patch end in the same lines, since a
 * patch is applied to the document that GET shows. Whatever keeps something beside an article (quotes in its text, its
 * history) is told within the transaction ({@link io.courant.article.ArticleWritten}) and unknown here.
 *
 * <p><b>Addresses.</b> Every slug that an article has or had is a row of {@code article_slug}, kept by a trigger, so that
 * no two articles can ever share one, and each leads to its article for good ({@link io.courant.article.Addresses}).
 *
 * <p><b>Reading</b> is one statement (package {@code database}): the article's document, and a column for each
 * {@link io.courant.article.ArticleInclude}. Includes are open: quotes and related links bring theirs from their own
 * packages, and this one does not know them.
 *
 * <p><b>Search</b> is PostgreSQL full text over a generated column, analysed in each article's language. A query is
 * read as any language would read it, to find candidates in the index, and then as the article's own language reads
 * it: one query, many languages, and no word stemmed by a stranger's rules.
 */
package io.courant.article;
