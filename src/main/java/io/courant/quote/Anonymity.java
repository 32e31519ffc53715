package io.courant.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.http.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an article speaks of a speaker whom it does not name. */
@Schema(name = "Anonymity", description = "How the article speaks of a speaker whom it does not name.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Anonymity(
        @Schema(description = "Who the speaker is, in the article's words.", required = true,
                examples = "senior harbour official")
        @NotBlank @Size(max = Anonymity.LONGEST) @OneLine
        String description,
        @Schema(description = "Why the article does not name the speaker, in its words; absent where it does not tell.",
                examples = "because the inquiry goes on")
        @Size(max = Anonymity.LONGEST) @OneLine
        String reason) {

    /** In characters; what is longer in a text is no description, but a run of letters. */
    static final int LONGEST = 300;

    /** In SQL, for an alias q of quotes. */
    static final String SQL = "case when q.anonymity is not null then json_build_object('description', q.anonymity,"
            + " 'reason', q.anonymity_reason) end";

    static Anonymity of(io.courant.attribution.Anonymity found) {
        if (found == null || found.description().length() > LONGEST) {
            return null;
        }
        boolean told = found.reason() != null && found.reason().length() <= LONGEST;
        return new Anonymity(found.description(), told ? found.reason() : null);
    }
}
