package io.courant.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.CourantProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index through crashes and damage: when it has caught up, it finds what is visible, and nothing else. */
class IndexIT {

    /** {@code -Dindex.kills=50} for a long run. */
    private static final int KILLS = Integer.getInteger("index.kills", 4);
    private static final String TOKEN = "crt_kills-and-an-index-that-lives";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"slug\":\"sanderling");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final Pattern BEHIND = Pattern.compile("courant_search_behind (-?[0-9.]+)");

    @TempDir
    static Path folder;
    private final Random random = new Random(7);
    private int state;

    @Test
    void whatIsVisibleIsFoundAfterEveryCrash() throws IOException {
        CourantProcess node = node();
        try {
            // on a slow machine the first may be killed before anything else is written
            node.postDocuments(TOKEN, BodyPublishers.ofString(documents()));
            for (int kill = 1; kill <= KILLS; kill++) {
                killAmongWrites(node);
                damage(kill % 4);
                node = node();
                caughtUp(node);
                Set<String> visible = walk(node, "/v1/articles?limit=100");
                assertThat(walk(node, "/v1/articles?limit=100&q=tideline")).as("after kill %d", kill).isEqualTo(visible).isNotEmpty();
                assertThat(walk(node, "/v1/articles?limit=100&sort=-publishedAt&q=state" + state)).as("as it is now")
                        .isSubsetOf(visible);
            }
        } finally {
            node.close();
        }
    }

    @Test
    void withoutAnIndexTheDatabaseSearchesAndTheAnswerSaysSo(@TempDir Path other) throws IOException {
        Path file = Files.createFile(other.resolve("no-folder"));
        try (CourantProcess node = CourantProcess.start(other, "COURANT_ADMIN_TOKEN=" + TOKEN, "COURANT_SEARCH_FOLDER=" + file)) {
            var answer = node.get("/v1/articles?q=tunnel&facets=section");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"headline\"").contains("\"facets\":{\"section\":[{");
            assertThat(answer.headers().firstValue("Courant-Search")).contains("database");
            assertThat(node.get("/v1/suggest?q=tun").body()).contains("\"type\":\"tag\"").contains("\"type\":\"article\"");
            assertThat(node.get("/v1/articles?q=tunnel&facets=section").headers().firstValue("Courant-Search"))
                    .as("it is not kept until there is one").contains("database");
        }
    }

    private static CourantProcess node() throws IOException {
        return CourantProcess.start(folder, "COURANT_ADMIN_TOKEN=" + TOKEN, "COURANT_DEMO=false", "COURANT_SEARCH_COMMIT=PT0.2S",
                "COURANT_CACHE_SIZE=0");
    }

    private void killAmongWrites(CourantProcess node) {
        AtomicBoolean killed = new AtomicBoolean();
        CompletableFuture<Void> writes = CompletableFuture.runAsync(() -> {
            while (!killed.get()) {
                try {
                    node.postDocuments(TOKEN, BodyPublishers.ofString(documents()));
                } catch (UncheckedIOException e) {
                    assertThat(killed).as("%s", e).isTrue();
                }
            }
        });
        pause(500 + random.nextInt(1_500));
        killed.set(true);
        node.kill();
        writes.join();
    }

    /** Some of 300 articles, in another state each time: some are not to be seen yet. */
    private String documents() {
        state++;
        return IntStream.range(0, 20).map(i -> random.nextInt(300)).distinct().mapToObj(i -> """
                {"externalId": "%1$d", "publisher": "Sanderling", "headline": "Sanderling %1$d", "body": "The tideline, state%2$d.", \
                "publishedAt": "%3$s-03-12T09:00:00Z"}""".formatted(i, state, random.nextInt(4) == 0 ? "2099" : "2025"))
                .collect(Collectors.joining("\n"));
    }

    private void damage(int how) throws IOException {
        Path index = folder.resolve(".courant/search/1");
        List<Path> files;
        try (Stream<Path> all = Files.walk(index)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        if (how == 1) {
            for (Path file : files) {
                Files.delete(file);
            }
        } else if (how == 2) {
            List<Path> data = files.stream().filter(file -> Files.isRegularFile(file) && file.toFile().length() > 1).toList();
            try (FileChannel file = FileChannel.open(data.get(random.nextInt(data.size())), StandardOpenOption.WRITE)) {
                file.truncate(file.size() / 2);
            }
        }
    }

    private static void caughtUp(CourantProcess node) {
        CourantProcess.await(() -> {
            var behind = BEHIND.matcher(node.manage("/q/metrics").body());
            return behind.find() && Double.parseDouble(behind.group(1)) == 0;
        });
    }

    private static Set<String> walk(CourantProcess node, String list) {
        Set<String> ids = new TreeSet<>();
        for (String page = list; page != null; ) {
            var answer = node.get(page);
            assertThat(answer.headers().firstValue("Courant-Search")).as("the index is asked").isEmpty();
            ID.matcher(answer.body()).results().map((MatchResult one) -> one.group(1)).forEach(ids::add);
            var next = NEXT.matcher(answer.body());
            page = next.find() ? list + "&after=" + next.group(1) : null;
        }
        return ids;
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
