package io.courant.relating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.testing.CourantProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Computed links and stories through crashes: when nothing waits any more, nothing is missing, and nothing was said twice. */
class RelatingIT {

    /** {@code -Drelating.kills=20 -Drelating.articles=2000} for a long run. */
    private static final int KILLS = Integer.getInteger("relating.kills", 4);
    private static final int ARTICLES = Integer.getInteger("relating.articles", 400);
    /** Each event is told by so many outlets. */
    private static final int TOLD_BY = 4;
    private static final int AT_ONCE = 20;
    private static final String TOKEN = "crt_kills-and-links-that-live";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] SYLLABLES = {"ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va"};

    @TempDir
    static Path folder;
    private final Random random = new Random(11);
    private int sent;

    @Test
    void everyArticleHasItsLinksAfterManyCrashes() throws IOException {
        CourantProcess node = node();
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                killWhilePublishing(node, ARTICLES * kill / KILLS);
                node = node();
            }
            publish(node, ARTICLES);
            awaitNothingWaits(node);
            assertLinked(node);
            assertSaidOnce(node);
        } finally {
            node.close();
        }
    }

    private static CourantProcess node() throws IOException {
        return CourantProcess.start(folder, "COURANT_ADMIN_TOKEN=" + TOKEN, "COURANT_DEMO=false", "COURANT_SEARCH_INDEX=false");
    }

    /** Sometimes while it publishes, sometimes while it relates what was published. */
    private void killWhilePublishing(CourantProcess node, int upTo) throws IOException {
        AtomicBoolean killed = new AtomicBoolean();
        CompletableFuture<Void> publishing = CompletableFuture.runAsync(() -> {
            try {
                publish(node, upTo);
            } catch (UncheckedIOException e) {
                assertThat(killed).as("%s", e).isTrue();
            }
        });
        pause(300 + random.nextInt(1_200));
        killed.set(true);
        node.kill();
        publishing.join();
    }

    /** What was not answered is sent again: then it is there, or not yet. */
    private void publish(CourantProcess node, int upTo) {
        while (sent < upTo) {
            int last = Math.min(sent + AT_ONCE, upTo);
            String answer = node.postDocuments(TOKEN, BodyPublishers.ofString(IntStream.range(sent, last)
                    .mapToObj(RelatingIT::document).collect(Collectors.joining("\n")))).body();
            assertThat(answer).contains("\"summary\"", "\"failed\":0");
            sent = last;
        }
    }

    /**
     * Of an event, in words that no other event has, and each outlet in another order: of copies not all would be shown. The
     * reports of one event come far apart.
     */
    private static String document(int number) {
        int event = number % (ARTICLES / TOLD_BY);
        int outlet = number / (ARTICLES / TOLD_BY);
        int step = List.of(1, 5, 7, 11).get(outlet);
        String text = IntStream.range(0, 12).mapToObj(n -> word(event * 12 + n * step % 12)).collect(Collectors.joining(" "));
        String name = "Xo" + word(event * 12);
        return """
                {"externalId": "%1$d", "publisher": "Outlet %2$d", "headline": "%3$s %4$s", "body": "%5$s. %3$s.", \
                "publishedAt": "2025-03-12T%6$02d:00:00Z"}""".formatted(number, outlet, name, word(event * 12 + 7), text, 6 + outlet);
    }

    private static String word(int number) {
        return IntStream.iterate(number + 16 * 16 * 16, n -> n > 0, n -> n / 16).mapToObj(n -> SYLLABLES[n % 16])
                .collect(Collectors.joining());
    }

    private static void awaitNothingWaits(CourantProcess node) {
        CourantProcess.await(() -> node.manage("/q/metrics").body().contains("courant_related_waiting 0.0"));
    }

    private static void assertLinked(CourantProcess node) {
        List<JsonNode> articles = walk(node, "/v1/articles?limit=100&include=related,story");
        assertThat(articles).hasSize(ARTICLES);
        Map<String, Set<String>> byEvent = new HashMap<>();
        articles.forEach(article -> byEvent.computeIfAbsent(event(article), any -> new TreeSet<>()).add(text(article, "slug")));
        Map<String, Set<String>> told = new HashMap<>();
        for (JsonNode article : articles) {
            Set<String> related = new TreeSet<>(Set.of(text(article, "slug")));
            article.get("related").forEach(link -> related.add(text(link.get("article"), "slug")));
            assertThat(related).as("beside %s", text(article, "slug")).isEqualTo(byEvent.get(event(article)));
            assertThat(article.get("story")).hasSize(1);
            told.computeIfAbsent(text(article.get("story").get(0), "slug"), any -> new TreeSet<>()).add(text(article, "slug"));
        }
        assertThat(told.values()).as("one story for each event").containsExactlyInAnyOrderElementsOf(byEvent.values());
        assertThat(walk(node, "/v1/stories?limit=100")).hasSameSizeAs(told.keySet());
    }

    /** The first word is of its event alone. */
    private static String event(JsonNode article) {
        return text(article, "headline").split(" ")[0];
    }

    /**
     * An article comes, is given its links, and is given others as each of the other outlets' reports comes: what is done
     * again after a crash would be one entry more.
     */
    private static void assertSaidOnce(CourantProcess node) {
        List<JsonNode> log = new ArrayList<>();
        for (long position = 0, before = -1; position != before;) {
            JsonNode page = json(node.get("/v1/changes?limit=1000&after=" + position).body());
            page.get("items").forEach(log::add);
            before = position;
            position = page.get("position").asLong();
        }
        Map<String, List<String>> actions = new HashMap<>();
        Set<Long> positions = new HashSet<>();
        for (JsonNode entry : log) {
            assertThat(positions.add(entry.get("position").asLong())).isTrue();
            if (Set.of("article", "story").contains(text(entry, "type"))) {
                actions.computeIfAbsent(text(entry, "type") + " " + text(entry, "id"), any -> new ArrayList<>()).add(text(entry, "action"));
            }
        }
        assertThat(positions).hasSize(log.size()).contains((long) log.size());
        assertThat(actions.keySet()).filteredOn(item -> item.startsWith("article")).hasSize(ARTICLES);
        assertThat(actions.keySet()).filteredOn(item -> item.startsWith("story")).hasSize(ARTICLES / TOLD_BY);
        actions.forEach((item, said) -> {
            assertThat(said).as(item).startsWith("created").hasSizeLessThanOrEqualTo(item.startsWith("story") ? TOLD_BY - 1 : TOLD_BY + 1);
            assertThat(said.subList(1, said.size())).as(item).containsOnly("updated");
        });
    }

    private static List<JsonNode> walk(CourantProcess node, String list) {
        List<JsonNode> items = new ArrayList<>();
        for (String page = list; page != null;) {
            JsonNode answer = json(node.get(page).body());
            answer.get("items").forEach(items::add);
            page = answer.has("next") ? list + "&after=" + text(answer, "next") : null;
        }
        return items;
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asText();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
