package io.courant.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of an article that readers have seen. */
@Schema(name = "Revision", description = "A version of an article that readers have seen.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RevisionView(
        @Schema(description = "The version, from 1. Numbers are missing where a version was never public.", required = true,
                minimum = "1", examples = "3")
        Integer version,
        @Schema(description = "From when on readers saw it. UTC.", required = true, examples = "2026-10-22T08:00:00Z")
        Instant at,
        @Schema(description = "What made it: a `correction`, `clarification`, `update` or `retraction`, each with its note, "
                + "or an `edit` without one, such as its first publication.", required = true,
                enumeration = {"edit", "correction", "clarification", "update", "retraction"}, examples = "correction")
        String kind,
        @Schema(description = "What readers were told.", examples = "An earlier version gave the last departure as 22.14.")
        String note,
        @Schema(description = "The headline that it had.", required = true, examples = "The last tram to Tidewater Hall")
        String headline) {

    /** In SQL, for aliases r of revisions and c of their corrections. */
    static final String SQL = """
            json_build_object('version', r.number, 'at', r.visible_from, 'kind', coalesce(c.class, 'edit'), 'note', c.note,
              'headline', r.snapshot #>> '{article,headline}')""";
}
