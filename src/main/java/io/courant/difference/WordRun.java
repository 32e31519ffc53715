package io.courant.difference;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words on end that stayed, went or came. */
@Schema(name = "WordRun", description = "Words on end that stayed, went or came. All runs without the added ones are "
        + "the text before, to the letter; all without the removed ones are the text after.")
public record WordRun(
        @Schema(description = "What became of the words.", required = true)
        Op op,
        @Schema(description = "The words, with the space and the punctuation among them.", required = true,
                examples = "on Thursday")
        String text) {

    /** What became of words. Public, like all of this, because the contract's scanner reads the codes. */
    @Schema(name = "WordOp", description = "What became of words from one text to the next.")
    public enum Op {
        SAME, ADDED, REMOVED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
