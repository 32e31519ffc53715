package io.courant.imports;

import io.courant.http.Problem;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import java.io.IOException;

/** Reads the lines of one bulk import, on a thread of its own, while those before them are being stored. */
final class LineReading implements Runnable {

    private static final Problem BROKEN_OFF = new ProblemException(ProblemType.MALFORMED_TEXT, "The body breaks off here, "
            + "or is no gzip that can be read. Nothing from this line on was imported.").problem();

    private final Lines lines;
    private final BulkDocumentReader reader;
    private final String publisher;
    private final Inbox inbox;

    LineReading(Lines lines, BulkDocumentReader reader, String publisher, Inbox inbox) {
        this.lines = lines;
        this.reader = reader;
        this.publisher = publisher;
        this.inbox = inbox;
    }

    /** However it ends, the inbox learns of it: an import must never look complete when it is not. */
    @Override
    public void run() {
        try {
            try {
                for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                    if (!line.isBlank()) {
                        inbox.add(received(line));
                    }
                }
            } catch (IOException e) {
                inbox.add(Received.failed(lines.number(), BROKEN_OFF));
            } catch (RuntimeException | Error e) {
                inbox.add(Received.failed(lines.number(), Failure.problem(e)));
            }
        } catch (InterruptedException e) {
            // nobody is there any more to take them
        } finally {
            inbox.end();
        }
    }

    private Received received(Lines.Line line) {
        try {
            if (line.bytes() == null) {
                throw new ProblemException(ProblemType.CONTENT_TOO_LARGE, "A line can have at most "
                        + BulkImport.LONGEST_LINE + " bytes (4 MiB).");
            }
            BulkDocumentReader.Read read = reader.read(line.bytes(), publisher);
            return new Received(line.number(), line.bytes().length, read.incoming(), read.doubts(), null);
        } catch (RuntimeException e) {
            return Received.failed(line.number(), Failure.problem(e));
        }
    }
}
