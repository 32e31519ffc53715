package io.courant.quote;

import io.courant.body.Block;
import io.courant.source.SourceKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody said, before it is known which source that is.
 *
 * @param anchor      where it stands; null where it was rejected and does not stand any more
 * @param speaker     the name of the speaker, or null where nobody can tell
 * @param kind        what the speaker is taken for; null if only the name is known
 * @param role        the speaker's role as the article gives it
 * @param affiliation for whom the speaker speaks, as the article gives it
 * @param anonymity   how the article speaks of a speaker without a name; else null
 */
public record Said(Anchor anchor, String text, Directness directness, String speaker, SourceKind kind, String role,
        String affiliation, Anonymity anonymity, String cue, Origin origin, QuoteStatus status, double confidence) {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** The word of an editor, or of whoever brings the article in. */
    public static Said byEditor(Anchor anchor, String text, Directness directness, String speaker, String role,
            String affiliation, Anonymity anonymity, String cue) {
        return new Said(anchor, text, directness, speaker, null, role, affiliation, anonymity, cue, Origin.EDITOR,
                QuoteStatus.CONFIRMED, 1);
    }

    Said at(Anchor other) {
        return at(other, text);
    }

    /** The same words elsewhere, and written as they are there. */
    Said at(Anchor other, String spelling) {
        return new Said(other, spelling, directness, speaker, kind, role, affiliation, anonymity, cue, origin, status,
                confidence);
    }

    Said with(QuoteStatus other) {
        return new Said(anchor, text, directness, speaker, kind, role, affiliation, anonymity, cue, origin, other, confidence);
    }

    /** Found by Courant, and an editor's word all the same. */
    Said confirmed() {
        return new Said(anchor, text, directness, speaker, kind, role, affiliation, anonymity, cue, origin,
                QuoteStatus.CONFIRMED, 1);
    }

    /** The words without their marks and capitals: a comma makes no other statement of them. */
    String words() {
        String words = MARKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return words.isEmpty() ? text : words;
    }

    /** Who the speaker is in the article, as shortly as it tells: "X from the Institute" gives no title, but says that much. */
    String roleOrAffiliation() {
        return role == null ? affiliation : role;
    }

    boolean overlaps(Said other) {
        return anchor != null && other.anchor != null && anchor.overlaps(other.anchor);
    }

    /** Where it stands: a block, and a span of its text in UTF-16 code units. */
    public record Anchor(String block, int start, int end) {

        /** In one block, so that a hostile one stays cheap. */
        private static final int MOST_LOOKED_AT = 1_000;

        private boolean overlaps(Anchor other) {
            return block.equals(other.block) && start < other.end && other.start < end;
        }

        /**
         * Where the words stand now, nearest to where they stood: in the same block, or in the first that has them. As whole
         * words if they do.
         *
         * @param before where they stood; null if that is not known
         */
        static Optional<Anchor> of(String words, Anchor before, List<Block> blocks) {
            List<Block> order = Stream.concat(blocks.stream().filter(one -> before != null && one.id().equals(before.block)),
                    blocks.stream()).toList();
            int near = before == null ? 0 : before.start;
            return order.stream().map(one -> whole(one, words, near)).flatMap(Optional::stream).findFirst()
                    .or(() -> order.stream().filter(one -> one.text().contains(words)).findFirst()
                            .map(one -> at(one, one.text().indexOf(words), words)));
        }

        private static Optional<Anchor> whole(Block block, String words, int near) {
            String text = block.text();
            int nearest = -1;
            int at = text.indexOf(words);
            for (int i = 0; at >= 0 && i < MOST_LOOKED_AT; i++) {
                boolean whole = !joins(text, at) && !joins(text, at + words.length());
                if (whole && (nearest < 0 || Math.abs(at - near) < Math.abs(nearest - near))) {
                    nearest = at;
                }
                at = text.indexOf(words, at + 1);
            }
            return nearest < 0 ? Optional.empty() : Optional.of(at(block, nearest, words));
        }

        private static Anchor at(Block block, int start, String words) {
            return new Anchor(block.id(), start, start + words.length());
        }

        /** Whether a word goes on at this place. */
        private static boolean joins(String text, int at) {
            return at > 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))
                    && Character.isLetterOrDigit(text.charAt(at));
        }
    }
}
