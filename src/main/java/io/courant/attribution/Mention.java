package io.courant.attribution;

/**
 * A phrase that refers to somebody or something.
 *
 * @param start its first token
 * @param end   the one after its last
 * @param name  the name, the pronoun, or the head of the description
 */
record Mention(int start, int end, Reference reference, String name, Speaker.Kind kind, Gender gender, String role,
        String affiliation) {

    enum Reference { NAME, PRONOUN, DESCRIPTION, UNKNOWN }

    enum Gender {
        MALE, FEMALE, UNKNOWN;

        boolean fits(Gender other) {
            return this == other || this == UNKNOWN || other == UNKNOWN;
        }
    }

    Mention withRole(String newRole, String newAffiliation, int newEnd) {
        return new Mention(start, Math.max(end, newEnd), reference, name, kind, gender, newRole == null ? role : newRole,
                newAffiliation == null ? affiliation : newAffiliation);
    }

    /** The same phrase with the words up to {@code newEnd}, such as a relative pronoun. */
    Mention until(int newEnd) {
        return withRole(null, null, newEnd);
    }

    boolean isNamedPerson() {
        return reference == Reference.NAME && kind == Speaker.Kind.PERSON;
    }
}
