/**
 * Who may do what. Reading is public; everything else takes a bearer token, whose role says how far it reaches.
 *
 * <p><b>Tokens.</b> A token is {@code crt_} and 256 random bits; the table {@code api_key} holds its SHA-256 and its
 * role, so a copy of the database opens nothing. Resources deny by default: a method without {@code @PermitAll} or a
 * role answers nobody. A key can expire and can be revoked; its row stays. Every request looks its key up, so a
 * revoked one is refused at once, on every node: a cache of good keys was rejected, since it would go on opening doors
 * until it hears of it. When a key was last used is kept to the minute, so that a busy key does not cost a write for
 * each request.
 *
 * <p><b>The first administrator.</b> A start without any administrator's key that is good makes a token and prints it
 * once; {@code COURANT_ADMIN_TOKEN} sets one instead and is checked in memory. Writing that one into the table was
 * rejected: it would go on being good after the variable was taken away. Without it the last such key cannot be
 * revoked.
 *
 * <p><b>Bad tokens.</b> After ten from one address within a minute ({@link io.courant.access.Attempts}), that address
 * is told to wait, a second and then twice as long each time, and the database is not asked for what it sends
 * meanwhile. A good token from there still works, since a newsroom shares an address:
 * {@link io.courant.access.GoodTokens} knows the hashes of all good ones, at most a second old, and only what is among
 * them is looked up. This helps nobody who guesses:
 * <ul>
 * <li>A good token forgives nothing. If it did, whoever has one could try any number of others in between.</li>
 * <li>A guess at one of the 256-bit tokens misses at any speed; what has to be slowed down there is the load on the
 * database, and it is. The configured token is compared in memory, as it always was, and is as strong as it is long:
 * make it random.</li>
 * <li>Every miss is answered alike, and nothing says whether a token was good once.</li>
 * </ul>
 * Rejected: to refuse good tokens from there too, by which one broken script locks out a newsroom, or everybody behind
 * a proxy that is not told of; and to let only those in that have come from there before, which refuses a colleague's
 * first request. The counts are in memory, each node for itself, for ten thousand addresses at most: what the counting
 * is for is to spare the node and its database, and neither needs to hear of the other nodes.
 */
package io.courant.access;
