package io.courant.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Stored;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A bulk import is a stream in both directions: results come while documents are sent, and neither side runs ahead. */
@ApiTest
class BulkStreamTest {

    private static final int BUFFER = 64 * 1024;

    @Inject
    Stored stored;

    @Inject
    DataSource database;

    @Test
    void aResultComesBeforeTheNextDocumentIsSent() throws IOException {
        try (BulkConnection connection = new BulkConnection(BUFFER)) {
            for (int number = 1; number <= 3; number++) {
                connection.send(Bulk.document("Knot One", "k" + number, "Knot Piece " + number) + "\n");
                assertThat(Bulk.json(connection.result()).get("line").asInt()).isEqualTo(number);
                Api.get("/v1/articles/knot-piece-" + number).statusCode(200);
            }
            connection.end();
            assertThat(connection.result()).contains("summary");
        }
    }

    /** However the pieces fall: where a member ends just where the bytes do that have come, another may follow. */
    @Test
    void gzipMayComeMemberByMember() throws IOException {
        try (BulkConnection connection = new BulkConnection(BUFFER, "Content-Encoding: gzip\r\n")) {
            for (String document : Bulk.documents("Knot Five", 3)) {
                connection.send(Bulk.gzip((document + "\n").getBytes(StandardCharsets.UTF_8)));
                assertThat(connection.result()).contains("\"created\"");
            }
            connection.end();
            assertThat(connection.result()).contains("\"created\":3");
        }
    }

    @Test
    void aLineMayComeInPieces() throws IOException {
        try (BulkConnection connection = new BulkConnection(BUFFER)) {
            for (String piece : Bulk.document("Knot Two", "pieces", "Knots In Pieces").split("(?<=,)")) {
                connection.send(piece);
            }
            connection.end();
            assertThat(connection.result()).contains("\"created\"");
        }
    }

    @Test
    void whatWasStoredBeforeTheClientWentAwayStaysAndTheRestComesWithTheFileAgain() throws Exception {
        String[] documents = Bulk.documents("Knot Three", 120);
        try (BulkConnection connection = new BulkConnection(BUFFER)) {
            for (int i = 0; i < 60; i++) {
                connection.send(documents[i] + "\n");
            }
            connection.send(documents[60].substring(0, 20));
            for (int i = 0; i < 60; i++) {
                assertThat(connection.result()).contains("\"created\"");
            }
        }
        assertThat(stored.column("select count(*) from article a join source s on s.id = a.publisher_id"
                + " where s.slug = 'knot-three'")).containsExactly("60");
        List<String> outcomes = Bulk.outcomes(Bulk.send(documents));
        assertThat(outcomes.subList(0, 60)).containsOnly("unchanged");
        assertThat(outcomes.subList(60, 120)).containsOnly("created");
    }

    @Test
    void whenTheDatabaseIsAwayTheSummarySaysSoAndNothingMoreIsTried() throws Exception {
        try (BulkConnection connection = new BulkConnection(BUFFER)) {
            connection.send(Bulk.document("Knot Four", "before", "Knots Before") + "\n");
            assertThat(connection.result()).contains("\"created\"");
            try (Connection other = database.getConnection(); Statement statement = other.createStatement()) {
                // the next batch waits for its turn, and there its session is ended
                statement.execute("select pg_advisory_lock(hashtext('courant.import'))");
                connection.send(Bulk.document("Knot Four", "meanwhile", "Knots Meanwhile") + "\n");
                while (stored.column("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"
                        + " and not granted").isEmpty()) {
                    Thread.sleep(20);
                }
                statement.execute("select pg_advisory_unlock(hashtext('courant.import'))");
            }
            JsonNode last = Bulk.json(connection.result());
            assertThat(last.at("/problem/type").asText()).isEqualTo("/v1/problems/unavailable");
            assertThat(last.at("/summary/created").asInt()).isEqualTo(1);
            assertThat(connection.result()).isNull();
        }
        assertThat(Bulk.outcomes(Bulk.send(Bulk.document("Knot Four", "before", "Knots Before"),
                Bulk.document("Knot Four", "meanwhile", "Knots Meanwhile")))).containsExactly("unchanged", "created");
    }

    /** Each line makes an answer a hundred times as long: who takes none may not fill the memory with them. */
    @Test
    void whoTakesNoResultsIsNotReadFrom() throws Exception {
        AtomicLong sent = new AtomicLong();
        long much = 32L << 20;
        try (BulkConnection connection = new BulkConnection(BUFFER)) {
            Thread sender = new Thread(() -> {
                try {
                    for (String lines = "x\n".repeat(32 * 1024); sent.get() < much; sent.addAndGet(lines.length())) {
                        connection.send(lines);
                    }
                } catch (IOException e) {
                    // closed, while it was waiting
                }
            });
            sender.start();
            long before = -1;
            while (sender.isAlive() && sent.get() != before) {
                before = sent.get();
                sender.join(3_000);
            }
            assertThat(sent).hasValueLessThan(much);
            // and whoever begins to take them is served on
            List<String> results = new ArrayList<>();
            for (int i = 0; i < 20_000; i++) {
                results.add(connection.result());
            }
            assertThat(results).allMatch(line -> line.contains("\"failed\""));
        }
    }
}
