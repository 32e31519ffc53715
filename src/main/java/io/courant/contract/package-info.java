/**
 * The contract: what the annotations of the resources do not say, because it holds for all of them.
 *
 * <p>The contract is generated from the code at build time, so that it cannot describe an API that is not there; the
 * reviewed copy lies in {@code openapi/openapi.yaml}, and a test compares the two and says how to accept a change.
 * Generating code from a contract was rejected: generated servers collapse what is polymorphic and put a second model
 * beside the one that is written by hand.
 */
package io.courant.contract;
