/**
 * Who may do what. Reading is public; everything else takes a bearer token.
 *
 * <p>A token is {@code crt_} and 256 random bits; the table {@code api_key} holds its SHA-256 and its role, so a copy of
 * the database opens nothing. Resources deny by default: a method without {@code @PermitAll} or a role answers nobody.
 * The first start without any key makes an administrator's token and prints it once; {@code COURANT_ADMIN_TOKEN} sets
 * one instead and is checked in memory. Writing that one into the table was rejected: it would go on being good after
 * the variable was taken away.
 */
package io.courant.access;
