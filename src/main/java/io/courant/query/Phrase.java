package io.courant.query;

/**
 * A word, or some in this order.
 *
 * @param text     without quotation marks and operators; has a letter or a digit
 * @param prefix   whether longer words that begin like the last one will do
 * @param quoted   whether it was in quotation marks
 * @param headline whether it must stand in the headline
 */
public record Phrase(String text, boolean prefix, boolean quoted, boolean headline) {}
