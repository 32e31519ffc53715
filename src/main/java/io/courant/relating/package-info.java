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
 * <p><b>What is kept.</b> {@code likeness} is for readers: types and reasons of the best fifteen of each article, of which
 * ten are shown. Relating itself reads hundreds of scores for each article, and has forty of each, in one row for each article
 * ({@link io.courant.relating.Nearest}): the statements that ranked, cut and joined forty rows in {@code likeness} took a third
 * of PostgreSQL's time, and reasons that nobody is shown were more than half of what was written. How many articles have a key
 * is counted in {@code key_frequency}, and remembered by the node that relates: it leaves a new sign in {@code relating_turn}
 * in every round, and forgets when it finds another there, as after a round that was rolled back.
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
 * <p><b>Figures</b>, by {@code src/bench/stories.sh}, through the API, with the quotes that the server finds itself:
 *
 * <table>
 * <caption>B3-F1 and P@1 (goals): each file alone, all three in one newsroom, and the same among other articles</caption>
 * <tr><th></th><th>alone</th><th>together</th><th>among others</th></tr>
 * <tr><td>76 events in 107 outlets (0.95, 0.98)</td><td>0.974, <b>0.979</b></td><td>0.964, 0.981</td><td>0.962, 0.981</td></tr>
 * <tr><td>pairs of look-alikes (0.92, 0.985)</td><td><b>0.908</b>, 0.988</td><td><b>0.916</b>, 0.990</td>
 * <td><b>0.919</b>, 0.990</td></tr>
 * <tr><td>four languages (0.75, 0.60)</td><td>0.984, 0.977</td><td>0.980, 0.977</td><td>0.983, 0.973</td></tr>
 * </table>
 *
 * <p>What is bold misses its goal. Look-alikes vary from run to run (0.908 to 0.918), since most are dated by their import. In
 * memory, without the quotes and the floor of 0.05, the first two reach 0.976 and 0.984, 0.922 and 0.987.
 *
 * <p><b>Cost.</b> In a newsroom of 300 topics, all articles of one alike, on two processors that PostgreSQL shares, by {@code
 * src/bench/relating.sh}:
 *
 * <table>
 * <caption>Each figure beside its goal</caption>
 * <tr><th>work</th><th>measured</th><th>goal</th></tr>
 * <tr><td>an article published among 10,000: median, p99</td><td>27.8 ms, 58.2 ms</td><td></td></tr>
 * <tr><td>among 100,000</td><td>27.2 ms (<b>missed</b>), 50.3 ms</td><td>20 ms, 150 ms</td></tr>
 * <tr><td>the same, as against 10,000</td><td>0.98 times</td><td>at most 1.5 times</td></tr>
 * <tr><td>all from the first to the last</td><td>93 a second (<b>missed</b>)</td><td>111 a second</td></tr>
 * <tr><td>what is kept for it</td><td>1.3 GB</td><td></td></tr>
 * </table>
 *
 * <p>It was 14 to 23 a second from 82,000 articles on, before large stories were read in part, statements were planned once,
 * PostgreSQL had memory of its own, and only what is shown was kept with reasons; and 77 over all, and 31.6 ms, before an
 * article was compared on all processors. What is left is two thirds PostgreSQL's, on one processor, in statements of which none
 * takes more than an eighth: the keys of an article, sought and written, then profiles, neighbours, and the articles of large
 * stories. Rejected: two rounds beside each other, since the second needs what the first finds.
 */
package io.courant.relating;
