/**
 * The audit log: who did what with which key, and when (table {@code audit_entry}).
 *
 * <p>Every write records itself within its own transaction ({@link io.courant.audit.Audit#record}), so that there is
 * no write without its entry and no entry without its write. A request with a good token that has recorded nothing,
 * because it only read, changed nothing or was refused, is written down after it as {@code use}
 * ({@link io.courant.audit.KeyUses}), before its answer goes out. There the promise is weaker: if that entry cannot be
 * written, the log says so and the answer goes out nevertheless. Failing the answer was rejected, since nobody could
 * read anything while the table cannot be written. Bad tokens have no entries, or a flood of them would fill the
 * table.
 *
 * <p>The table takes rows and gives none back: a trigger refuses updates, deletes and truncation. It guards against
 * mistakes of ours and against injected SQL, and not against the database's owner, who can drop it. Only
 * {@link io.courant.audit.Retention} may delete, by saying {@code set local courant.retention = 'on'}; it runs at the
 * start, and then daily with the first use of a key that comes by. A scheduler was rejected: while nobody uses a key,
 * the log hardly grows. Tokens and their hashes are never in an entry, not even when somebody pastes one into a path.
 */
package io.courant.audit;
