package io.courant.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.http.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;

/** The answer to a bulk import while it is being given: counts what it tells. */
final class Results {

    private final OutputStream out;
    private final ObjectMapper json;
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);

    Results(OutputStream out, ObjectMapper json) {
        this.out = out;
        this.json = json;
    }

    void add(LineView line) throws IOException {
        counts.merge(line.outcome(), 1L, Long::sum);
        write(line);
    }

    void flush() throws IOException {
        out.flush();
    }

    /** @param problem why it ended before the request did; null if it did not */
    void end(long lines, Problem problem) throws IOException {
        write(LineView.last(new LineView.Summary(lines, count(Outcome.CREATED), count(Outcome.UPDATED),
                count(Outcome.UNCHANGED), count(Outcome.FAILED)), problem));
    }

    private long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    private void write(LineView line) throws IOException {
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
    }
}
