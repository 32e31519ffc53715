/**
 * Relating: computed links and stories, found in the background as articles change.
 *
 * <p>What two articles have in common, and which of them are about one event, {@link io.courant.relatedness} says; this
 * package keeps what it needs in the database, and writes down what it finds.
 *
 * <p><b>Work.</b> A trigger on the log of changes adds each article that the log names to {@code relating_task}, in the
 * transaction of the change, so that nothing is lost and nobody who publishes waits. One node at a time ({@link
 * io.courant.relating.Turn}) looks at one article after the other, each in one transaction: its profile, its likeness to the
 * fifty articles that share the rarest of its terms, the stories around it, and the entries of the log that tell of all this.
 * An article whose profile is as it was is done at once. After a crash the task is there still.
 *
 * <p><b>Candidates.</b> Profiles are found by keys (hashes of terms) in a GIN index of PostgreSQL, the rarest first; keys
 * that too many articles have are sought among those of the same weeks. Rejected: the search index of the node, which another
 * node may not have, which lags behind, and which can be deleted.
 *
 * <p><b>Stories.</b> Around an article that has changed, all is divided anew from the scores that are kept, so that the order
 * of arrival does not matter: stories grow, meet and part. Where two meet, the older one goes on, and the other leads to it.
 *
 * <p><b>The word of editors.</b> What an editor has gathered, or taken over, is left alone. Where an editor has written a story
 * that Courant goes on with, its title and the articles that it then had stay, what was taken out of it stays out, it never
 * becomes a part of another, and it only grows. What was dissolved is not gathered again. Whoever edits stories takes the
 * turn, so that nothing is written from what was read before. Rejected: pins of single articles to a story, since what holds
 * a story together beside them would be open still.
 *
 * <p><b>Figures</b>, by {@code src/bench/stories.sh}, through the API, with the quotes that the server finds itself: B3-F1 of
 * 0.976 (goal 0.95) and P@1 of 0.984 (0.98) for 76 events in 107 outlets; 0.920 (0.92) and 0.990 (0.985) for look-alikes, most
 * of them dated by their import; 0.984 (0.75) and 0.977 (0.60) for four languages. All in one newsroom with 1,204 other
 * articles, B3-F1 is 0.966, 0.918 and 0.980. What it costs is not what it should be yet: some 20 ms for an article in a
 * newsroom of 300 topics with hundreds of articles each, so that 100,000 articles take half an hour at first.
 */
package io.courant.relating;
