package io.courant.relatedness;

import java.util.EnumMap;
import java.util.Map;

/** A profile whose terms are weighed by how rare they are now. */
final class Weighed {

    final Profile profile;
    private final Map<Kind, Vector> vectors = new EnumMap<>(Kind.class);

    Weighed(Profile profile, Rarity rarity) {
        this.profile = profile;
        for (Kind kind : Kind.values()) {
            vectors.put(kind, Vector.of(profile.terms(kind), kind, rarity, rarity.all(kind, profile)));
        }
    }

    Vector of(Kind kind) {
        return vectors.get(kind);
    }
}
