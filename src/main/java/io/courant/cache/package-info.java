/**
 * Whole answers, ready to be sent: kept until something that they show is touched, and not a moment longer.
 *
 * <p><b>What is kept.</b> The good answers of operations that are {@link io.courant.cache.Kept}: bytes, headers, and each
 * compressed form once. Each has content tags: those that its records name, and those of the collection that it was taken
 * from. {@link io.courant.cache.Finishing} makes them; {@link io.courant.cache.Delivery} sends them before the request has
 * been routed, authenticated or read.
 *
 * <p><b>Never stale.</b> Three things together. A commit purges by its tags: on this node before the writer hears of it, on
 * the others as soon as they read it in the log ({@link io.courant.change.Purge}). What was being made meanwhile is not
 * kept. And nothing is sent unless the node has looked at the log within the last second, and nothing has come due since
 * ({@link io.courant.change.Lease}): so a lost connection cannot make it stale, nor can a schedule. While the database is
 * away nothing can be changed, and what is kept goes on being sent, marked in {@code Cache-Status}.
 * Rejected: lifetimes, which are wrong until they are over; and versions asked of the database on each request, which cost
 * the statement that a cache is there to save.
 *
 * <p><b>Validators.</b> The entity tag is a hash of the document: it changes if and only if the bytes do, and is the same
 * on every node. Rejected: tags made of the versions of all that is embedded, which change when nothing visible did, and
 * forget what somebody embeds later. The price is that a node which does not keep the document makes it to find out; that
 * is the one statement of the answer. {@code Last-Modified} is when this node first had the document, told when that
 * second is over, so that it too is exact.
 *
 * <p><b>Elsewhere.</b> {@code Cache-Control} allows proxies seconds only, since they do not hear of changes, and never
 * reaches beyond the next scheduled article; {@code Surrogate-Key} and {@code Cache-Tag} name the tags for those that can
 * be told.
 *
 * <p><b>Ranges</b> are not offered, and {@code Range} is ignored, as RFC 9110 (14.2) allows: a page is some kilobytes when
 * compressed, and half a document is no JSON. What is long, the export, is another snapshot each time; who loses it begins
 * anew.
 */
package io.courant.cache;
