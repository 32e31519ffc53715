/**
 * A Lucene index in each node: derived from the database, and disposable.
 *
 * <p><b>Why.</b> Ranking reads every match. PostgreSQL reads them as rows, and gives some hundred searches a second;
 * Lucene skips what cannot be among the first, and gives ten times that. An index within the node needs no other server.
 * Version 9.12 is the last that runs on Java 17.
 *
 * <p><b>How it stays true.</b> {@link io.courant.search.Build} makes it from what readers see, and {@link
 * io.courant.search.Indexer} then follows the log of changes: whatever the log names is read again from the database, as it
 * is now. The place up to which it has come lies in Lucene's own commit, so that after a crash it goes on from there. It is
 * made anew when it is missing, damaged, of another format, or of another log; meanwhile PostgreSQL searches. A search
 * waits until the index knows all that the node had heard of when it was asked ({@link io.courant.search.Searchable}).
 *
 * <p><b>Making it.</b> Nothing is merged while all is added; when it is complete it answers, and is made one piece in the
 * background. To merge on the way, as an index that grows does, writes the same again and again.
 * One thread reads a few articles at a time, as many as there are processors take them apart: with more at a time, a heap of
 * 128 MB spends two fifths of the time on collecting.
 *
 * <p><b>What it says is a proposal.</b> It proposes ids and counts; the cards come from the database, with its one
 * predicate of what is visible, and its filters.
 *
 * <p><b>Marking words.</b> The index holds no offsets, which would make it larger: the texts of a page are taken apart once
 * more, which was a third of what a page with marks and facets costs. Words that are not wanted are left out at the first
 * look ({@link io.courant.search.Stems}), and a text is read only until nothing better can come ({@link
 * io.courant.search.Highlighting}). Rejected: a marker of our own, for phrases, beginnings and similar spellings are hard.
 *
 * <p><b>Language.</b> Each language has a field of its own ({@link io.courant.search.Languages}). The words of an article
 * are in one field, those of the headline three times and those of the standfirst twice: the simple form of BM25 over
 * weighted fields (Robertson, Zaragoza and Taylor, CIKM 2004), in which frequencies are added up before they are dampened,
 * and for which a word has one list to read rather than three.
 *
 * <p><b>Order and pages.</b> BM25, and gently the recent first: a part of the score falls with age, which is looked up of
 * those only that may be among the best ({@link io.courant.search.RecencyQuery}). A cursor carries the frequencies of the
 * first page ({@link io.courant.search.Statistics}), so that scores stay as they were while articles come in, and on another
 * node. Rejected: keeping a view of the index open for each reader who might turn the page.
 *
 * <p><b>Other spellings.</b> Where there are few articles with the words as they are typed, those with similar words are
 * found too, far behind: a name in another spelling, or a slip. To look for them always would take ten times as long. From
 * four words on a query is taken for a description, of which some words may be missing.
 *
 * <p><b>While typing.</b> The first letters of each word of a name are terms of their own, so that what was typed is looked
 * up rather than expanded into all words that begin so; each document has a place among its kind, the newest article and the
 * shortest name first, by which Lucene stops reading early. One statement then says what of them is visible. Rejected: an
 * index sorted by that place, which would slow down every merge.
 */
package io.courant.search;
