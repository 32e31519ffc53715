/**
 * Sources: who or what news comes from, be it the outlet that publishes an article, or the person, body or document
 * that an article quotes.
 *
 * <p>One noun for both, since they change roles: an outlet is quoted by another, a ministry publishes. A source has
 * aliases, one affiliation and ids elsewhere; the role in which somebody spoke belongs to the quote, since it changes
 * from article to article.
 *
 * <p><b>Finding</b> goes by {@link io.courant.naming.Name#key}: no accents, no case, no punctuation. Two people of one
 * name are one source until an editor separates them; telling them apart by context is not attempted yet.
 *
 * <p><b>Visible</b> is a source only through a visible article (view {@code visible_source}): that somebody is quoted in
 * a draft is not to be learnt here. Counts are read when they are asked for; storing them was rejected, because an
 * article that is due at noon would make them wrong at noon.
 */
package io.courant.source;
