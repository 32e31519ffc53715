package io.courant.quote;

import io.courant.source.SourceKind;

/**
 * What somebody said, before it is known which source that is.
 *
 * @param speaker the name of the speaker, or null where nobody can tell
 * @param kind    what the speaker is taken for; null if only the name is known
 * @param role    the speaker's role as the article gives it
 */
public record Said(Anchor anchor, String text, Directness directness, String speaker, SourceKind kind, String role,
        String cue, Origin origin, double confidence) {

    /** Where it stands: a block, and a span of its text in UTF-16 code units. */
    public record Anchor(String block, int start, int end) {}
}
