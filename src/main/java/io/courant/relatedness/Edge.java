package io.courant.relatedness;

import java.util.UUID;

/** How likely two articles are about one event; the same from either side. */
public record Edge(UUID a, UUID b, double score) {}
