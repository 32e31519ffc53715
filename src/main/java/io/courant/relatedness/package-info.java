/**
 * Relatedness: which articles belong together, and why.
 *
 * <p>The package is plain Java: no framework, no database, no model; the same pieces always give the same likeness, in time
 * linear in the text.
 *
 * <ol>
 * <li>{@link io.courant.relatedness.Analysis} makes of a {@link io.courant.relatedness.Piece} its {@link
 * io.courant.relatedness.Profile}, once: the terms of the text by their kind, what is quoted, and a signature by which copies
 * are told.
 * <li>{@link io.courant.relatedness.Candidates} says under which keys a piece is indexed, and by which a new one is looked up.
 * <li>{@link io.courant.relatedness.Comparison} compares the new piece with those that were found. How rare terms are it asks
 * the {@link io.courant.relatedness.Frequencies} that its caller counts.
 * <li>{@link io.courant.relatedness.Clustering} divides the neighbourhood of the new piece into stories.
 * </ol>
 */
package io.courant.relatedness;
