package io.courant.attribution;

import java.util.Locale;

/** The word lists a language brings in its resource file, each under the key of its name. */
enum WordList {
    /** Verbs that report a clause with or without "that", or words in marks. */
    CUES_CLAUSE,
    /** Verbs that report a clause only with "that", or words in marks. */
    CUES_THAT,
    /** Verbs that report only words in marks. */
    CUES_QUOTE,
    /** Verbs that report what something is called, so only with words in marks. */
    CUES_NAMING,
    /** Verbs that take the person spoken to before the content. */
    CUES_ADDRESSING,
    /** Phrases with the speaker after them, such as "according to". */
    CUES_PREPOSITION,
    DETERMINER, PRONOUN_MALE, PRONOUN_FEMALE, PRONOUN_OTHER, PREPOSITION, CONJUNCTION, AUXILIARY, ADVERB, NEGATION, PASSIVE,
    THAT, RELATIVE, TIME, WEEKDAY, ABBREVIATION, PARTICLE, LINK, HONORIFIC_MALE, HONORIFIC_FEMALE, HONORIFIC, ROLE,
    ROLE_MALE, ROLE_FEMALE, GOVERNMENT, ORGANIZATION, DOCUMENT, STANDALONE, PLACE, VAGUE, GIVEN_MALE, GIVEN_FEMALE;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
