/**
 * Requests that are sent again: with an {@code Idempotency-Key} (the IETF's draft of that name), a POST is carried out
 * once, and its answer given to everybody who asks again within the time that is kept.
 *
 * <p>The key is claimed, the write made and its answer kept in one transaction (table {@code idempotency_key}): either
 * all three are there after a crash, or none. A second request that arrives while the first is under way waits at the
 * table's primary key until the first has committed, and is given its answer; if the first fails, nothing is kept, and
 * the second is the one that is carried out. An answer is erased
 * when what it shows is taken down. Rejected: keeping keys in memory, which a restart or another node forgets.
 */
package io.courant.idempotency;
