package io.courant.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.http.Problem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the answer to a bulk import: what became of one line of the request, or the summary at the end. */
@Schema(name = "ImportLine", description = "What became of one line of the request; or, last, the summary of all.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LineView(
        @Schema(description = "The line of the request, from 1.", minimum = "1", examples = "1")
        Long line,
        @Schema(description = "What the import did.")
        Outcome outcome,
        @Schema(format = "uuid", description = "The article's id.", examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "The article's slug.", examples = "the-last-tram-to-tidewater-hall")
        String slug,
        @Schema(description = "Why it failed. Beside the summary: why the import ended before the request did.")
        Problem problem,
        @Schema(description = "What was not certain or had to be left out, in sentences.")
        List<String> doubts,
        @Schema(description = "Only in the last line. An answer without it was cut off: send the file again.")
        Summary summary) {

    /** What became of all lines. */
    @Schema(name = "ImportSummary", description = "What became of all lines.")
    public record Summary(
            @Schema(description = "Lines that were read, blank ones included.", required = true, examples = "3")
            long lines,
            @Schema(description = "Articles that were made.", required = true, examples = "2")
            long created,
            @Schema(description = "Articles that were brought up to date.", required = true, examples = "0")
            long updated,
            @Schema(description = "Documents that said nothing new.", required = true, examples = "1")
            long unchanged,
            @Schema(description = "Lines of which nothing was stored.", required = true, examples = "0")
            long failed) {}

    static LineView of(Received received, Importer.Result result) {
        return new LineView(received.line(), result.outcome(), result.article().toString(), result.slug(), null,
                received.doubts(), null);
    }

    static LineView failed(Received received) {
        return new LineView(received.line(), Outcome.FAILED, null, null, received.problem(), null, null);
    }

    static LineView last(Summary summary, Problem problem) {
        return new LineView(null, null, null, null, problem, null, summary);
    }
}
