/**
 * Quotes: who said what, in which role, and where in the article it stands.
 *
 * <p>A quote belongs to one article and points to one block and a span of its text; its text is that span, to the
 * letter. The role is the quote's and not the source's, since people change roles and articles go on saying what they
 * said. Quotes that an importer brings along are the editor's; where it brings none, {@code attribution} finds them in
 * the text and they are marked as extracted, with a confidence.
 *
 * <p>Which sources an article quotes follows from its quotes and is written with them ({@code article_source}), so that
 * "articles that quote X" is one index away.
 */
package io.courant.quote;
