package io.courant.relatedness;

/** A tag of a piece. */
public record Label(String slug, String name) {}
