/**
 * Sources: who or what news comes from, be it the outlet that publishes an article, or the person, body or document
 * that an article quotes.
 *
 * <p>One noun for both, since they change roles: an outlet is quoted by another, a ministry publishes. A source has
 * aliases, one affiliation and ids elsewhere; the role in which somebody spoke belongs to the quote, since it changes
 * from article to article.
 *
 * <p><b>Finding</b> goes by {@link io.courant.naming.Name#key}: no accents, no case, no punctuation. Two people of one
 * name are one source until an editor separates them; telling them apart by context is not attempted yet. Which sources
 * may be one, editors are told with reasons ({@link io.courant.source.MergeCandidates}), by what indexes of names propose:
 * the names themselves, their words in any order, initials, surnames and first names. A surname in common is a reason only
 * together with an affiliation or a role. Nothing is ever merged by itself.
 *
 * <p><b>Keys</b> are for ever. Every slug that a source has or had stands in {@code source_slug}, so that one primary key
 * keeps them apart; a duplicate that was merged stays as a row that is shown nowhere, and its id and slugs lead to the
 * source that it is one with (view {@code source_key}). The public is sent there by a 308, which is looked up on a miss
 * only; editors and filters go there at once. Rejected: deleting duplicates, which breaks every link to them.
 *
 * <p><b>Writing</b> is done in turns, under an advisory lock: an editor changes sources alone, and whoever finds one in
 * order to refer to it ({@link io.courant.source.Sources}) holds them all still until the end of the transaction. So
 * nothing is ever given to a source that is being merged, and no circle of affiliations can close between two writers.
 * Take the lock before any row of an article. Rejected: locking the rows of the sources, which a merge and an import
 * would do in opposite orders, and wait for each other.
 *
 * <p><b>Visible</b> is a source only through a visible article (view {@code visible_source}): that somebody is quoted in
 * a draft is not to be learnt here. Counts are read when they are asked for; storing them was rejected, because an
 * article that is due at noon would make them wrong at noon.
 */
package io.courant.source;
