package io.courant.body;

import java.util.List;
import java.util.stream.Collectors;

/** A text from outside of which no body can be made. It says everything that is wrong with it, up to a limit. */
public final class UnreadableManuscriptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * One thing that is wrong.
     *
     * @param block   the place of the block in the body, counted from 0; -1 if it is about the whole body
     * @param field   the field within the block; empty if it is about the whole block
     * @param message what is wrong and what is allowed; it never repeats what was sent
     */
    public record Fault(int block, String field, String message) {

        /** Where it is, as in {@code body[3].html}. */
        public String path() {
            return (block < 0 ? "body" : "body[" + block + "]") + (field.isEmpty() ? "" : "." + field);
        }
    }

    UnreadableManuscriptException(List<Fault> faults) {
        // expected and frequent: a stack trace would be paid for by every sender's error
        super(faults.stream().map(fault -> fault.path() + " " + fault.message()).collect(Collectors.joining("; ")),
                null, false, false);
        this.faults = List.copyOf(faults);
    }

    UnreadableManuscriptException(int block, String field, String message) {
        this(List.of(new Fault(block, field, message)));
    }

    /** At least one. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
