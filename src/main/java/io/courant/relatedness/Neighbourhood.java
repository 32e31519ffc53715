package io.courant.relatedness;

import java.util.Collection;
import java.util.Set;

/**
 * The part of all articles in which one article may change what belongs together: itself, those that it has edges to, all
 * members of their stories, and the edges among all these. The word of editors stands: pairs that belong into one story, and
 * pairs that do not.
 */
public record Neighbourhood(Collection<Member> members, Collection<Edge> edges, Set<Pair> together, Set<Pair> apart) {}
