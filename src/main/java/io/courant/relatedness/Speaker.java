package io.courant.relatedness;

/** Who is quoted in a piece: the source's id, its name, and its kind ("person", "organization"...). */
public record Speaker(String id, String name, String kind) {}
