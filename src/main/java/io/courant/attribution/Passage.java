package io.courant.attribution;

/**
 * One block of an article as plain text.
 *
 * @param block the id of the block, handed back with every statement found in it
 * @param text  its text; offsets of statements are UTF-16 code units into it
 */
public record Passage(String block, String text) {
}
