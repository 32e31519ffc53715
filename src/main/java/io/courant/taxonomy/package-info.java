/**
 * Sections, tags and authors: the names under which articles are listed.
 *
 * <p>Each kind has its own table, since each will grow its own columns (a tag's IPTC Media Topic, an author's picture);
 * what they share, being found by name and counted, is written once in {@link io.courant.taxonomy.Label} and {@link
 * io.courant.taxonomy.Labels}. A label is visible only through a visible article, for the same reason as a source is.
 * Counts are read, never stored: a stored one would be wrong the moment a scheduled article comes due.
 *
 * <p>Editors write all three through one {@link io.courant.taxonomy.LabelDesk}, which locks the row; two who want one
 * new slug meet at its unique constraint. Readers and editors have one record each for all kinds, though only tags have
 * a media topic: rejected were three that differ in one member. A slug that was given up is free again, unlike a
 * source's: labels are few, and what leads to them are the articles themselves.
 */
package io.courant.taxonomy;
