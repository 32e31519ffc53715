package io.courant.relatedness;

/**
 * Why two pieces belong together.
 *
 * @param kind "shared-source", "shared-quote", "shared-name", "shared-place", "rare-terms", "tag" or "time"
 * @param detail true of both texts, for a reader: "both quote Ian Bremmer"
 * @param weight its part of the score
 */
public record Reason(String kind, String detail, double weight) {}
