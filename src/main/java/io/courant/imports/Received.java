package io.courant.imports;

import io.courant.http.Problem;
import io.courant.naming.Name;
import java.util.List;

/**
 * A line of a bulk import that was read: a document, or the problem that it has.
 *
 * @param bytes how long the line was
 */
record Received(long line, int bytes, Incoming incoming, List<String> doubts, Problem problem) {

    static Received failed(long line, Problem problem) {
        return new Received(line, 0, null, List.of(), problem);
    }

    /** What it has in common with another line that means the same article. */
    String identity() {
        return incoming == null ? "line " + line
                : Name.key(incoming.document().publisher()) + "\n" + incoming.document().externalId();
    }
}
