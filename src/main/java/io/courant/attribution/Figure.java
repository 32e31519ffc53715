package io.courant.attribution;

import io.courant.attribution.Mention.Gender;

/** Somebody the article names; what is learned of them later holds for all their statements. */
final class Figure {

    private final String name;
    private final Speaker.Kind kind;
    private Gender gender;
    private String role;
    private String affiliation;

    Figure(String name, Speaker.Kind kind, Gender gender) {
        this.name = name;
        this.kind = kind;
        this.gender = gender;
    }

    void learn(Gender other) {
        gender = gender == Gender.UNKNOWN ? other : gender;
    }

    void learn(String newRole, String newAffiliation) {
        role = role == null ? newRole : role;
        affiliation = affiliation == null ? newAffiliation : affiliation;
    }

    String name() {
        return name;
    }

    Speaker.Kind kind() {
        return kind;
    }

    Gender gender() {
        return gender;
    }

    Speaker speaker() {
        return new Speaker(name, kind, role, affiliation);
    }
}
