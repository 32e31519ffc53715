/**
 * What changed: one ordered log of all that readers see come, change and go, and the clients that follow it.
 *
 * <p><b>How an entry is made.</b> A feature says which items it has written ({@link io.courant.change.Changes#touch}).
 * At the end of the transaction, after everything else, {@link io.courant.change.LogWriter} compares what it had
 * announced of them (table {@code announced_item}) with what is visible now (view {@code visible_item}), and appends
 * what differs (table {@code change}), with the tags of before and of now: an article that changes its section touches
 * the lists of both. Sources, labels and stories show through articles only, and are compared along with theirs. So a
 * draft leaves no trace, whatever is written to it, and no feature has to know what its write means to readers.
 * Rejected: entries written by each feature, which forget the section that lost its last article; and triggers, which
 * see rows and not items.
 *
 * <p><b>Order.</b> Whoever appends holds the one row of {@code change_head} from the comparison to the commit. So
 * positions have no gaps, a reader who has seen one has seen all before it, and two writers cannot announce by what was
 * true before the other. The price is that writes which touch readers' items are committed one after the other: some
 * hundreds a second, more than newsrooms write. Rejected: a sequence, which numbers what commits later; and reading only
 * what is older than the oldest open transaction, which one forgotten session brings to a halt.
 *
 * <p><b>Schedules.</b> Visibility is a condition and needs nobody. The entry of an article that comes due is appended by
 * the node whose {@link io.courant.change.Follower} looks first, when the next one is due, and otherwise once a second.
 *
 * <p><b>The database away.</b> The follower is the one that notices, and the one that tries again, five times a second;
 * until it succeeds, whatever needs the database is refused at once ({@link io.courant.change.DatabaseAway}). Rejected: a
 * circuit breaker around each operation, which learns the same many times over, by requests that wait.
 *
 * <p><b>Tags.</b> {@code article:<id>} is the item, {@code section:<id>/articles} the articles of a section and their
 * number, {@code articles} all of them. Ids, since a slug changes. Quotes, links and corrections are told as a change of
 * their article, which is what they are served with.
 *
 * <p>Entries hold no text and no slugs: what is taken down cannot be read here.
 */
package io.courant.change;
