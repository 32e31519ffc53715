package io.courant.attribution;

/**
 * What attributes one quoted stretch.
 *
 * @param quote   the quoted token
 * @param from    the token where quote and attribution begin
 * @param cue     the words that attribute it, null if only the place does
 * @param speaker the phrase that refers to the speaker, null if there is none
 */
record Tag(int quote, int from, String cue, Mention speaker, Ground ground) {
}
