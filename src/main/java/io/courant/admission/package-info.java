/**
 * Who is let in, and when: the quota of each client, and the queue in front of the database.
 *
 * <p><b>What is free.</b> Both stand behind the cache: what a node has in memory costs next to nothing, and counting it
 * would cost more than sending it. So a page that everybody reads is never refused, and {@code RateLimit} fields are only
 * on answers that were made for their client, not on those that proxies share.
 *
 * <p><b>Quotas</b> are token buckets, by key or address. A token that is not known to be good counts for its address, so
 * that inventing tokens makes no quota. Rejected: a count that all nodes share, which would cost each request a statement;
 * with n nodes a client has up to n times its quota.
 *
 * <p><b>The queue.</b> A database that is asked by too many at once answers all of them late, and clients that have given
 * up are still worked for. Here only as many are let in as keep the processors busy; a burst waits, for a bounded time and
 * in a bounded queue; the rest is told at once to come back (503 with {@code Retry-After}), on the event loop, without a
 * thread, a token or a connection. The pool has more connections than there are places, so that the follower of the log,
 * health checks and long-lasting requests never wait behind the queue. Requests that last long leave it
 * ({@link io.courant.admission.DatabaseQueue#leave}) and have bounds of their own.
 * Rejected: a bound of the thread pool, which refuses late, after routing and tokens, and hits background work too; and
 * limits that learn from latency, which need minutes to find what a bounded queue has from the start.
 */
package io.courant.admission;
