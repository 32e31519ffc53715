/**
 * Relating: computed links and stories, found in the background as articles change.
 *
 * <p>What two articles have in common, and which of them are about one event, {@link io.courant.relatedness} says; this
 * package keeps what it needs in the database, and writes down what it finds.
 *
 * <p><b>Work.</b> A trigger on the log of changes adds each article that the log names to {@code relating_task}, in the
 * transaction of the change, so that nothing is lost and nobody who publishes waits. One node at a time ({@link
 * io.courant.relating.Turn}) takes some of them into a transaction: their profiles, their likeness to the fifty articles each
 * that share the rarest of their terms, the stories around them, and the entries of the log that tell of all this. An article
 * whose profile is as it was is done at once. After a crash the task is there still: what had been committed is found to be
 * done, and the rest is done.
 *
 * <p><b>Rounds.</b> When many wait, up to 64 share a transaction, and each statement is for all of them; what is found is as
 * if one had come after the other. Larger rounds would be faster still, but whoever writes waits for the log meanwhile.
 * Rejected: commits that do not wait for the disk ({@code synchronous_commit = off}): after a crash of the database, positions
 * of the log that clients have read would be given to other entries.
 *
 * <p><b>Candidates.</b> Profiles are found by keys (hashes of terms) in a GIN index of PostgreSQL, the rarest first, until
 * they lead to 3,000 articles; keys that too many articles have are sought among those of the same weeks. Rejected: the
 * search index of the node, which another node may not have, which lags behind, and which can be deleted.
 *
 * <p><b>What is kept.</b> {@code likeness} is for readers: types, reasons, from either side. Relating itself reads hundreds of
 * scores for each article, and so has them once more, in one row for each article ({@link io.courant.relating.Nearest}): the
 * statements that ranked, cut and joined the rows of {@code likeness} took a third of PostgreSQL's time. How many articles
 * have a key is counted in {@code key_frequency}, and remembered by the node that relates: it leaves a new sign in {@code
 * relating_turn} in every round, and forgets when it finds another there, as after a round that was rolled back.
 *
 * <p><b>Stories.</b> Around an article that has changed, all is divided anew from the scores that are kept, so that the order
 * of arrival does not matter: stories grow, meet and part. Where two meet, the older one goes on, and the other leads to it.
 * A story of more than sixty articles is not divided any more, and of it only what is near the article is looked at, with the
 * number and the dates of the others: all of it was read for each article that came, so that a running topic of a few hundred
 * made each of them several times as dear. Its title stays, and it gets what comes and loses what changes.
 *
 * <p><b>The word of editors.</b> What an editor has gathered, or taken over, is left alone. Where an editor has written a story
 * that Courant goes on with, its title and the articles that it then had stay, what was taken out of it stays out, it never
 * becomes a part of another, and it only grows. What was dissolved is not gathered again. Whoever edits stories takes the
 * turn, so that nothing is written from what was read before. Rejected: pins of single articles to a story, since what holds
 * a story together beside them would be open still.
 *
 * <p><b>Figures</b>, by {@code src/bench/stories.sh}, through the API, with the quotes that the server finds itself: B3-F1 of
 * 0.974 (goal 0.95) and P@1 of 0.979 (0.98, <b>missed</b>) for 76 events in 107 outlets; 0.908 and 0.918 in two runs (0.92,
 * <b>missed</b>) and 0.988 (0.985) for look-alikes, most of them dated by their import; 0.984 (0.75) and 0.977 (0.60) for
 * four languages. All three in one newsroom: 0.964 and 0.981, 0.916 and 0.990, 0.980 and 0.977. In memory, without the quotes
 * and the floor of 0.05, the first two reach 0.976 and 0.984, 0.922 and 0.987.
 *
 * <p><b>Cost.</b> In a newsroom of 300 topics, all articles of one alike, on two processors that PostgreSQL shares
 * ({@code src/bench/relating.sh 10000}): an article published among 10,000 takes 26 ms in the median and 45 ms at the 99th
 * percentile, 0.87 times what it takes among 1,000, and all from the first to the last are related at 120 a second. That was
 * before the statements were planned only once. The goals are 20 ms and 150 ms among 100,000, at most 1.5 times what it is
 * among 10,000, and 111 articles a second for all of them. They are <b>not reached</b>: from 82,000 articles on it was 14 to 23
 * a second, on a machine that did nothing else. Then {@code likeness} has 1.9 GB, and PostgreSQL, with 128 MB of its own and a
 * worker for each read, waited for the files; the dates of all articles of large stories were a quarter of its time. Without
 * either, with 1 GB, it was 40 to 75 a second, a third of it for the search index, which counted the articles of each story that
 * grew; that is mended, too, and was not measured.
 */
package io.courant.relating;
