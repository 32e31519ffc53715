/**
 * Keys as administrators handle them: made, listed, revoked. What a key opens is {@code access}'s business; these
 * operations stand above it, since they are recorded ({@code audit}) and carried out once ({@code idempotency}), which
 * themselves know who is calling.
 *
 * <p>A token is shown once, in the answer to the request that made its key. Since every POST takes an
 * {@code Idempotency-Key}, and with it the answer is kept, what is kept of this one is without the token: a copy of
 * the database must open nothing. So a repeated request makes no second key, and learns which one the first made, but
 * not its token. Rejected: to keep no answer here, which leaves a second key behind whose token nobody has; and to
 * derive the token from a secret of the server, which would be one secret that opens everything.
 *
 * <p>A key is never changed. Revoking it and making another is two requests, and the audit log tells which was used
 * when.
 */
package io.courant.keys;
