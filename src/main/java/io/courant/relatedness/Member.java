package io.courant.relatedness;

import java.time.Instant;
import java.util.UUID;

/**
 * An article to be put into a story.
 *
 * @param publishedAt null if unknown
 * @param story that it is in now, or null if that has to be found out anew
 */
public record Member(UUID id, Instant publishedAt, UUID story) {}
