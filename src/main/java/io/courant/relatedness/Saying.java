package io.courant.relatedness;

/** A quote in a piece: its exact text, and the name of the speaker where that is known. */
public record Saying(String text, String speaker) {}
