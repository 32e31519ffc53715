package io.courant.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.imports.Incoming.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Batches are bounded, hold no article twice, and lose nothing. */
class InboxTest {

    private static final int SMALL = 10;

    private static Received document(long line, String id, int bytes) {
        Document document = new Document(id, "Inbox Post", "x", null, List.of(), null, "en", null, null, null, null, null,
                null, null);
        return new Received(line, bytes, new Incoming(document, Visibility.PUBLISHED), List.of(), null);
    }

    private static List<Received> documents(int count, int bytes) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> document(number, "id" + number, bytes)).toList();
    }

    /** All batches, while somebody else fills the inbox. */
    private static List<List<Received>> batches(List<Received> lines) throws Exception {
        Inbox inbox = new Inbox();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            reader.submit((Callable<Void>) () -> {
                for (Received line : lines) {
                    inbox.add(line);
                }
                inbox.end();
                return null;
            });
            List<List<Received>> batches = new ArrayList<>();
            for (List<Received> batch = inbox.take(); !batch.isEmpty(); batch = inbox.take()) {
                batches.add(batch);
            }
            return batches;
        } finally {
            reader.shutdown();
        }
    }

    @Test
    void nothingIsLostAndTheOrderStays() throws Exception {
        List<Received> lines = documents(1_000, SMALL);
        assertThat(batches(lines).stream().flatMap(List::stream)).isEqualTo(lines);
    }

    @Test
    void aBatchHasFiftyLinesAtMost() throws Exception {
        assertThat(batches(documents(1_000, SMALL))).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(50));
    }

    @Test
    void aBatchEndsWithTheLineThatMakesItAMegabyte() throws Exception {
        assertThat(batches(documents(20, 400_000))).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void twoLinesOfOneArticleAreInTwoBatches() throws Exception {
        List<Received> lines = Stream.of("a", "b", "a", "c", "b").map(id -> document(1, id, SMALL)).toList();
        assertThat(batches(lines)).allSatisfy(batch ->
                assertThat(batch).extracting(Received::identity).doesNotHaveDuplicates());
    }

    @Test
    void linesThatFailedCountToo() throws Exception {
        List<Received> lines = IntStream.range(0, 200).mapToObj(line ->
                Received.failed(line, new ProblemException(ProblemType.MALFORMED_JSON, "x").problem())).toList();
        assertThat(batches(lines)).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(50))
                .flatExtracting(batch -> batch).hasSize(200);
    }

    @Test
    void whoAddsWhenNobodyTakesAnyMoreIsTurnedAway() throws Exception {
        Inbox inbox = new Inbox();
        for (Received line : documents(50, SMALL)) {
            inbox.add(line);
        }
        inbox.close();
        assertThatThrownBy(() -> inbox.add(document(51, "x", SMALL))).isInstanceOf(InterruptedException.class);
    }

    @Test
    void oneLineIsHandedOutAlthoughMoreMayCome() throws Exception {
        Inbox inbox = new Inbox();
        inbox.add(document(1, "a", SMALL));
        assertThat(inbox.take()).hasSize(1);
    }
}
