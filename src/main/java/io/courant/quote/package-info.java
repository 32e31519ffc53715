/**
 * Quotes: who said what, in which role, and where in the article it stands.
 *
 * <p>A quote belongs to one article and points to one block and a span of its text; its text is that span, to the
 * letter. The role is the quote's and not the source's, since people change roles and articles go on saying what they
 * said. Quotes that an importer brings along are the editor's; where it brings none, {@code attribution} finds them in
 * the text and they are marked as extracted, with a confidence.
 *
 * <p>An editor's word stands. What is found is {@code published} or, below {@code courant.extraction.confidence},
 * {@code suggested}; an editor makes it {@code confirmed} or {@code rejected}. When the text changes ({@code Following}), what
 * is confirmed stays while its words stand; what is rejected stays away, and is remembered without a place where its words are
 * gone; the rest is looked for again, and what was found before stays the same quote. A rejection is about the words, wherever
 * they stand in the article, and outlasts an import and the restoring of an earlier version. The status is decided when a quote
 * is written, and readers see what {@code quote_is_public} lets them; to compare confidences at each read was rejected, since a
 * changed setting would then change answers without a change in the log.
 *
 * <p>Which sources an article quotes follows from its public quotes and is written with them ({@code article_source}), so that
 * "articles that quote X" is one index away.
 *
 * <p><b>The same words elsewhere</b> are found when they are asked for, by keys that each quote has in an index ({@link
 * io.courant.wording}): so what is told is true at that moment, whoever published, hid or rewrote whichever of the articles, and
 * answers that tell it depend on all articles. Fifty candidates of each quote are compared, in a second statement for all of a
 * list. Rejected: pairs written down with the quotes, which two imports at once do not see of each other, and which would have
 * to be told again to every article that shows them.
 */
package io.courant.quote;
