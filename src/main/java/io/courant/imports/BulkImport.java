package io.courant.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.access.Actor;
import io.courant.http.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/**
 * Brings in a stream of documents, one a line, and answers line by line while it is still being read. What is held in
 * memory is two batches, however long the stream is: reading waits for the database, and that for the client to take
 * its results.
 */
@ApplicationScoped
class BulkImport {

    static final int LONGEST_LINE = JsonBody.MOST_BYTES;

    private final BulkDocumentReader reader;
    private final Importer importer;
    private final ObjectMapper json;

    BulkImport(BulkDocumentReader reader, Importer importer, ObjectMapper json) {
        this.reader = reader;
        this.importer = importer;
        this.json = json;
    }

    /** @param publisher the outlet of documents that name none; may be null */
    void run(InputStream documents, String publisher, Actor actor, OutputStream out) throws IOException {
        Inbox inbox = new Inbox();
        Lines lines = new Lines(documents, LONGEST_LINE);
        Results results = new Results(out, json);
        Thread reading = new Thread(new LineReading(lines, reader, publisher, inbox), "import-reader");
        reading.setDaemon(true);
        reading.start();
        try {
            for (List<Received> batch = inbox.take(); !batch.isEmpty(); batch = inbox.take()) {
                bring(batch, actor, results);
                results.flush();
            }
            results.end(lines.number(), null);
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        } catch (RuntimeException e) {
            results.end(lines.number(), Failure.problem(e));
        } finally {
            inbox.close();
            reading.interrupt();
        }
    }

    /** Where one document makes all of them fail, each is tried by itself. */
    private void bring(List<Received> batch, Actor actor, Results results) throws IOException {
        List<Received> documents = batch.stream().filter(one -> one.problem() == null).toList();
        try {
            Iterator<Importer.Result> stored = store(documents, actor).iterator();
            for (Received one : batch) {
                results.add(one.problem() == null ? LineView.of(one, stored.next()) : LineView.failed(one));
            }
        } catch (RuntimeException e) {
            if (Failure.isOutage(e)) {
                throw e;
            }
            for (Received one : batch) {
                results.add(one.problem() == null ? alone(one, actor) : LineView.failed(one));
            }
        }
    }

    private LineView alone(Received document, Actor actor) {
        try {
            return LineView.of(document, store(List.of(document), actor).get(0));
        } catch (RuntimeException e) {
            if (Failure.isOutage(e)) {
                throw e;
            }
            return LineView.failed(Received.failed(document.line(), Failure.problem(e)));
        }
    }

    private List<Importer.Result> store(List<Received> documents, Actor actor) {
        return documents.isEmpty() ? List.of()
                : importer.bring(documents.stream().map(Received::incoming).toList(), actor);
    }
}
