/**
 * What greets whoever opens the address without a path: a page that says what to try next, and for programs an index.
 */
package io.courant.welcome;
