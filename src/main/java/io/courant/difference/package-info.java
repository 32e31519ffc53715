/**
 * What changed from one version of an article to another, by field, by block and by word. Plain Java.
 *
 * <p>A {@link io.courant.difference.Difference} is read off two documents of an article, field by field and block by
 * block: a block is the same block while it has its id, however often it is reworded or moved. Texts are compared by
 * word. None of it is stored: it follows from the two versions, and can be told better later.
 *
 * <p><b>Blocks.</b> Ids are unique in a body, so the longest run of ids that keeps its order is the longest rising run
 * of their places, found in n log n steps for any body. The library's comparison was rejected for this: it takes
 * quadratic time where everything moved.
 *
 * <p><b>Words</b> are compared by Myers' algorithm in linear space. Its time is quadratic where little is in common, so
 * a difference has a limit of effort ({@link io.courant.difference.WordComparison}); what goes beyond it is shown as one
 * text in place of another, which is still true. Rejected: comparing characters, which finds the letters of one word in
 * another and cannot be read.
 */
package io.courant.difference;
