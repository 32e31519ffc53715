/**
 * Articles: the heart.
 *
 * <p><b>An article</b> is a headline, perhaps a standfirst, a body of {@link io.courant.body.Block}s, and what a
 * newsroom files it under. It begins as a draft and is published, now or at its own date; a date to come schedules it,
 * and the view {@code visible_article} shows it from that moment without any job. It is written whole ({@link
 * io.courant.article.Content}): what a reader sees is always one version, never a mixture of two.
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
