package io.courant.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source that may be the same as another, and why. */
@Schema(name = "MergeCandidate", description = "A source that may be the same as another, and why. Whether it is, an editor "
        + "decides: nothing is merged by itself.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MergeCandidate(
        @Schema(description = "The other source.", required = true)
        SourceRef source,
        @Schema(description = "Its description.")
        String description,
        @Schema(description = "How many quotes it has, those in drafts included.", required = true, minimum = "0", examples = "3")
        Long quoteCount,
        @Schema(description = "What speaks for it, the most telling first.", required = true)
        List<Reason> reasons) {

    /** One thing that speaks for it. */
    @Schema(name = "MergeReason", description = "What speaks for two sources being one.")
    public record Reason(
            @Schema(description = "What it is.", required = true) Kind type,
            @Schema(description = "The same in words.", required = true, examples = "both have the id wikidata: Q42") String detail) {}

    /** What can speak for it: those from `affiliation` on only together with one before, or with the surname. */
    @Schema(name = "MergeReasonType", description = "What can speak for two sources being one: an id elsewhere in common, a name "
            + "or alias in common, the same words in a name in another order, initials, another spelling, a first name that is "
            + "shortened, the surname; and, only beside one of those, the affiliation, a role, a story in which both are quoted "
            + "or named.")
    public enum Kind {
        EXTERNAL_ID, NAME, WORDS, ACRONYM, SPELLING, SHORTENED, SURNAME, AFFILIATION, ROLE, STORY;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A surname in common says nothing by itself. */
    boolean convincing() {
        return reasons.get(0).type().compareTo(Kind.SURNAME) < 0 || reasons.size() > 1 && reasons.get(0).type() == Kind.SURNAME
                && reasons.get(1).type() != Kind.STORY;
    }
}
