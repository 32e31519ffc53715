/**
 * The history of articles: every save is a revision, to be listed, read, compared and brought back; and preview links,
 * which show one of them to whoever has the link.
 *
 * <p><b>A revision is the article's rows</b> as they were (table {@code revision}), one JSON document with an array for
 * each table, written by the database from where the rows lie: one statement, however many articles a bulk import saves.
 * It is read with the statements that read an article today, over relations of those rows that stand in for the tables
 * ({@link io.courant.article.Past}): so a preview is exactly what readers will get, with everything that it embeds, and a
 * feature that brings an include brings its past along. What an article refers to (a section, a speaker, the target of a
 * link) is shown as it is called, and as far as it is visible, now. Rejected: keeping the document that was served, which
 * would show the headline of an article that has been taken down since, wherever an old version links to it; and keeping
 * differences, which a lost one makes unreadable.
 *
 * <p><b>What readers are told</b> is which versions they have seen and what was said of each, never an earlier text: a
 * newsroom corrects and takes out words for good reasons. A revision was seen if it was the current one at a moment from
 * which on it was visible; that follows from three times and is stored nowhere, since a scheduled article comes due
 * without anybody's doing.
 *
 * <p><b>Preview links</b> are signed, not stored: article, revision and expiry under an HMAC whose secret all nodes find
 * in the database. They are good for one revision, and for nothing else.
 *
 * <p>So many revisions of each article are kept as {@code courant.revisions.most} says.
 */
package io.courant.revision;
