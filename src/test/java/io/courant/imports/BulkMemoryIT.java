package io.courant.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.CourantProcess;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar with the heap that the README gives it takes a file four times as large as that. */
class BulkMemoryIT {

    private static final String TOKEN = "crt_for-the-test-of-memory-and-nothing-else";
    /** As long as a body may be, in as many blocks as it may have. */
    private static final String LONGEST_BODY = ("a word and another, ".repeat(50) + "\\n\\n").repeat(1_900);

    @TempDir
    Path folder;

    @Test
    void theLongestLinesInAnyNumberFit() throws IOException {
        try (CourantProcess courant = CourantProcess.start(folder, "-XX:TieredStopAtLevel=4", "-Dcourant.demo=false",
                "COURANT_ADMIN_TOKEN=" + TOKEN)) {
            // it reads so much that the second compiler pays
            Iterator<byte[]> lines = IntStream.rangeClosed(1, 160).mapToObj(BulkMemoryIT::line).iterator();
            List<String> answer = courant.postDocuments(TOKEN, BodyPublishers.ofByteArrays(() -> lines)).body().lines().toList();
            assertThat(answer).hasSize(161).last().asString().contains("\"lines\":160,\"created\":20", "\"failed\":140");
            assertThat(courant.errors()).isEmpty();
        }
    }

    /** One in eight is good; the others are as long as a line may be, and refused when they have been read. */
    private static byte[] line(int number) {
        String line = number % 8 == 0
                ? Bulk.document("Heavy Post", "h" + number, "Heavy " + number, "\"body\": \"" + LONGEST_BODY + "\"")
                : Bulk.document("Heavy Post", "h" + number, "", "\"body\": \"" + "x".repeat(4_100_000) + "\"");
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
