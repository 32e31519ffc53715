/**
 * Whether two texts say the same words, exactly or nearly. Plain Java: it knows neither quotes nor articles.
 *
 * <p><b>Words</b> are compared without case, accents and punctuation ({@link io.courant.wording.Wording}), so that curly
 * marks, a comma or a dash make no difference but a told one. Where a script puts no blanks between words, each sign is one.
 *
 * <p><b>Candidates</b> come from an index of keys: hashes of four words in a row, of which each two neighbours give the
 * smaller (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003). Whatever five words in a row two texts share, they share a
 * key; that holds of a part and its whole as well, for which min-hashes of whole texts would hold by chance only. What shares
 * a key is then compared word by word, so that a key in common proves nothing.
 *
 * <p><b>Nearly</b> means: a part of the other, left out at either end or at an ellipsis; or the same but for one word in five.
 */
package io.courant.wording;
