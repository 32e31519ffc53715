package io.courant.relatedness;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The part of all articles in which one article may change what belongs together: itself, those that it has edges to, all
 * members of their stories, and the edges among all these. Of a large story only those members that it has edges to, and how
 * many others there are. The word of editors stands: pairs that belong into one story, and pairs that do not.
 *
 * @param rests the others of each large story
 */
public record Neighbourhood(Collection<Member> members, Collection<Edge> edges, Map<UUID, Rest> rests, Set<Pair> together,
        Set<Pair> apart) {}
