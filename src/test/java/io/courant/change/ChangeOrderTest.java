package io.courant.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.AtOnce;
import io.courant.testing.Newsroom;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Design rule: entries are numbered in the order of the commits, and whoever has read one has not stepped over another. */
@ApiTest
class ChangeOrderTest {

    private static final int WRITERS = 16;
    private static final int WRITES = 12;

    @Test
    void aReaderWhoFollowsSixteenWritersMissesNothing() {
        List<String> slugs = IntStream.range(0, WRITERS).mapToObj(one -> Newsroom.published("Stilt " + one)).toList();
        long before = Log.end();
        AtomicInteger writing = new AtomicInteger(WRITERS);
        List<Callable<List<Long>>> calls = new ArrayList<>();
        slugs.forEach(slug -> calls.add(() -> {
            try {
                write(slug);
            } finally {
                // also of a writer that fails: nobody waits for it
                writing.decrementAndGet();
            }
            return List.of();
        }));
        calls.add(() -> follow(before, writing));
        List<Long> read = AtOnce.run(calls).get(WRITERS);
        assertThat(read).as("one for each write, and none twice").hasSize(WRITERS * WRITES);
        assertThat(read).as("without a gap").isEqualTo(
                IntStream.rangeClosed(1, WRITERS * WRITES).mapToObj(step -> before + step).toList());
    }

    private static void write(String slug) {
        for (int i = 0; i < WRITES; i++) {
            Newsroom.json(io.restassured.http.Method.PATCH, "/v1/editorial/articles/" + slug,
                    Map.of("headline", slug + " " + i));
            assertThat(Api.json("/v1/articles/" + slug).getString("headline")).isEqualTo(slug + " " + i);
        }
    }

    private static List<Long> follow(long before, AtomicInteger writing) {
        List<Long> read = new ArrayList<>();
        long position = before;
        boolean done = false;
        while (!done) {
            done = writing.get() == 0;
            JsonPath page = Log.page(position, "&limit=7&wait=1");
            page.getList("items.position", Long.class).forEach(read::add);
            position = page.getLong("position");
            done = done && page.getList("items").isEmpty();
        }
        return read;
    }
}
