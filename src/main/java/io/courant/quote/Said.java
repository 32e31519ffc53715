package io.courant.quote;

import io.courant.body.Block;
import io.courant.source.SourceKind;
import java.util.List;
import java.util.Optional;

/**
 * What somebody said, before it is known which source that is.
 *
 * @param speaker the name of the speaker, or null where nobody can tell
 * @param kind    what the speaker is taken for; null if only the name is known
 * @param role    the speaker's role as the article gives it
 */
public record Said(Anchor anchor, String text, Directness directness, String speaker, SourceKind kind, String role,
        String cue, Origin origin, double confidence) {

    Said at(Anchor other) {
        return new Said(other, text, directness, speaker, kind, role, cue, origin, confidence);
    }

    /** Where it stands: a block, and a span of its text in UTF-16 code units. */
    public record Anchor(String block, int start, int end) {

        boolean overlaps(Anchor other) {
            return block.equals(other.block) && start < other.end && other.start < end;
        }

        /** Where the words stand now, nearest to where they stood: in the same block, or in the first that has them. */
        static Optional<Anchor> of(String words, String block, List<Block> blocks) {
            return blocks.stream().filter(one -> one.id().equals(block) && one.text().contains(words)).findFirst()
                    .or(() -> blocks.stream().filter(one -> one.text().contains(words)).findFirst())
                    .map(one -> new Anchor(one.id(), one.text().indexOf(words), one.text().indexOf(words) + words.length()));
        }
    }
}
