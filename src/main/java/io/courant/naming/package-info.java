/**
 * How things are named: slugs for URLs, and keys by which two spellings of a name are found to be one.
 */
package io.courant.naming;
