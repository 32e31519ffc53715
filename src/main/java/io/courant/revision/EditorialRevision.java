package io.courant.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.article.ArticleStatus;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an article was at one version, in the editors' list. */
@Schema(name = "EditorialRevision", description = "What an article was at one version: who saved it, how and why.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditorialRevision(
        @Schema(description = "The version, from 1.", required = true, minimum = "1", examples = "3")
        Integer number,
        @Schema(description = "When it was saved. UTC.", required = true, examples = "2026-10-22T08:00:00Z")
        Instant at,
        @Schema(description = "Who saved it: the name of the key.", required = true, examples = "culture desk")
        String by,
        @Schema(description = "What was done: `create`, `edit`, `publish`, `unpublish`, `correction`, `clarification`, "
                + "`update`, `retract`, `restore`, `import`, or what was done to its quotes or links.", required = true,
                examples = "correction")
        String action,
        @Schema(description = "Why, in the editor's words.", examples = "A reader has called")
        String reason,
        @Schema(description = "What readers were told.", examples = "An earlier version gave the last departure as 22.14.")
        String note,
        @Schema(description = "The status that it had.", required = true)
        ArticleStatus status,
        @Schema(description = "The headline that it had.", required = true, examples = "The last tram to Tidewater Hall")
        String headline) {

    /** In SQL, for aliases r of revisions and c of their corrections. */
    static final String SQL = """
            json_build_object('number', r.number, 'at', r.at, 'by', r.name, 'action', r.action, 'reason', r.reason,
              'note', c.note, 'status', r.snapshot #>> '{article,status}', 'headline', r.snapshot #>> '{article,headline}')""";
}
