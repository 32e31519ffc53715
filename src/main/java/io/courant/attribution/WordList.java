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
    /** Verbs whose object is the one who speaks, such as German "zitiert". */
    CUES_CITING,
    /** Verbs that look like nouns in the plural. */
    CUES_PLURAL,
    /** Verbs that take the person spoken to before the content. */
    CUES_ADDRESSING,
    /** Phrases with the speaker after them, such as "according to". */
    CUES_PREPOSITION,
    /** Words with the speaker after them, at the start of a sentence with words in marks only, such as German "für". */
    CUES_VIEW,
    /** Verbs and the part of them that stands at the end of the clause. */
    CUES_SPLIT,
    /** Words with the speaker before them, such as German "zufolge". */
    CUES_POSTPOSITION,
    /** What tells that something is only said, by nobody in particular: "is expected to", "reportedly". */
    CUES_HEARSAY,
    /** Words with the speaker after them, behind a pause only, such as German "so". */
    CUES_ASIDE,
    /** Verbs that report what somebody will do, or wants to: only with an infinitive behind them. */
    CUES_INFINITIVE,
    /** Verbs of speaking whose object tells what was said: "rejected the offer", "called for an inquiry". */
    CUES_OBJECT,
    /** Verbs of opinion whose object or infinitive tells what somebody is for or against. */
    CUES_ATTITUDE,
    /** What stands behind "is": "is critical of", "is confident that". */
    CUES_ADJECTIVE,
    /** Nouns of speaking and opinion: "her claim that", "Doe's call for". */
    CUES_NOUN,
    /** Small words between such a noun and its content. */
    CUES_NOUN_LINK, POSSESSIVE_MALE, POSSESSIVE_FEMALE, POSSESSIVE_OTHER,
    DETERMINER, DEFINITE, PRONOUN_MALE, PRONOUN_FEMALE, PRONOUN_OTHER,
    /** Pronouns for the body that spoke last. */
    PRONOUN_BODY, PREPOSITION, CONJUNCTION, AUXILIARY, ADVERB, NEGATION, PASSIVE,
    /** Prepositions that open clauses too. */
    PREPOSITION_CLAUSE,
    /** Joins a clause to one that needs it. */
    SUBORDINATION,
    /** Joins words of one kind. */
    COORDINATION,
    /** Small words over which the object of a verb goes on. */
    OBJECT_LINK,
    /** Verbs in a mood in which only others' words are told. */
    MOOD,
    /** How the language differs from English: noun-capitals, comma-clauses, verb-second. */
    STYLE,
    THAT, RELATIVE, REFLEXIVE, QUESTION, INFINITIVE, TIME, WEEKDAY, MONTH, ABBREVIATION, PARTICLE, LINK,
    HONORIFIC_MALE, HONORIFIC_FEMALE, HONORIFIC, ROLE,
    /** People in a role, several of them. */
    ROLES,
    /** Phrases by which somebody asks not to be named, and words that tell why. */
    ANONYMITY, REASON,
    ROLE_MALE, ROLE_FEMALE,
    /** People who can be asked and left unnamed, several of them or in general. */
    UNNAMED, GOVERNMENT, ORGANIZATION, DOCUMENT, STANDALONE, PLACE, VAGUE, GIVEN_MALE, GIVEN_FEMALE;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
