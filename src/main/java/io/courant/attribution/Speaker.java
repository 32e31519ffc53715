package io.courant.attribution;

/**
 * Who makes a statement, as far as the article tells.
 *
 * @param name        the fullest name the article had given, without title or article
 * @param kind        what the speaker is
 * @param role        role or title as the text gives it, without a leading article; null if it gives none
 * @param affiliation the body the text connects the speaker with; null if it names none
 */
public record Speaker(String name, Kind kind, String role, String affiliation) {

    /** What can be quoted. */
    public enum Kind { PERSON, ORGANIZATION, GOVERNMENT, DOCUMENT }
}
