package io.courant.attribution;

/**
 * Something that somebody said, wrote or announced, and where in the article it stands.
 *
 * @param block      the block of the passage
 * @param start      first UTF-16 code unit of the content in the passage's text
 * @param end        the one after the last
 * @param text       the content: for a direct quote what is within the marks, else the reported clause
 * @param directness how much of it is in the speaker's own words
 * @param speaker    who said it; null if the text does not name them, or it cannot be told
 * @param anonymity  how the text speaks of a speaker whom it does not name; null if it names them, or speaks of nobody
 * @param cue        the words that attribute it, such as "said" or "according to"; null if none does
 * @param confidence between 0 and 1: how sure content and speaker are
 */
public record Statement(String block, int start, int end, String text, Directness directness, Speaker speaker,
        Anonymity anonymity, String cue, double confidence) {
}
