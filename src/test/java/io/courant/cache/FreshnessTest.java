package io.courant.cache;

import static io.restassured.http.Method.PATCH;
import static io.restassured.http.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.AtOnce;
import io.courant.testing.Newsroom;
import io.courant.testing.RandomWrites;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is kept is what the database would give, at any moment and whatever is written. */
@ApiTest
class FreshnessTest {

    /** Another one at every run, and said when something differs. */
    private static final long SEED = System.nanoTime();
    private static final int WRITES = 40;
    private static final List<String> LISTS = List.of("/v1/articles", "/v1/articles?limit=3&view=full&include=latest,quotes",
            "/v1/articles?section=whimbrel-0", "/v1/articles?section=whimbrel-1,whimbrel-2&count=exact", "/v1/articles?section=-whimbrel-3",
            "/v1/articles?section=whimbrel-renamed", "/v1/articles?tag=whimbrels-1", "/v1/articles?source=tuva-stein", "/v1/articles?q=whimbrel",
            "/v1/articles?publisher=the-dunlin-sheet&sort=-updatedAt", "/v1/articles?publishedBefore=2026-01-01T00:00:00Z&limit=5",
            "/v1/articles?section=whimbrel-0&include=latest", "/v1/articles?section=whimbrel-0&fields=headline",
            "/v1/sections", "/v1/sections?sort=-articleCount", "/v1/sections/whimbrel-0", "/v1/tags?q=whimbrel", "/v1/tags/whimbrels-1",
            "/v1/authors", "/v1/sources?q=stein", "/v1/sources?sort=-lastSeen", "/v1/sources?sort=-articleCount&kind=person",
            "/v1/sources?affiliation=tove-stein", "/v1/sources/tuva-stein", "/v1/sources/the-dunlin-sheet/articles?limit=4",
            "/v1/sources/tyra-stein/articles", "/v1/sources/tyra-stein/quotes", "/v1/sources/tyra-stein/profile",
            "/v1/sources/the-dunlin-sheet/profile", "/v1/quotes?q=stones",
            "/v1/quotes?speakerKind=person&limit=5", "/v1/stories", "/v1/stories?sort=-updatedAt",
            "/v1/corrections");

    @Test
    void whatIsKeptIsWhatTheDatabaseWouldGive() {
        RandomWrites desk = new RandomWrites("Whimbrel", SEED);
        Map<String, String> tags = new HashMap<>();
        Map<String, String> bodies = new HashMap<>();
        int hits = 0;
        for (int i = 0; i < WRITES; i++) {
            desk.write();
            List<String> done = desk.done();
            for (String path : Stream.concat(LISTS.stream(), items(desk)).toList()) {
                HttpResponse<String> kept = same(path, done);
                if (kept.statusCode() == 200) {
                    hits += header(kept, "Cache-Status").contains("hit") ? 1 : 0;
                    assertThat(tags.computeIfAbsent(kept.body(), body -> header(kept, "ETag"))).isEqualTo(header(kept, "ETag"));
                    assertThat(bodies.computeIfAbsent(header(kept, "ETag"), tag -> kept.body())).isEqualTo(kept.body());
                }
            }
        }
        assertThat(hits).as("an empty cache would be fresh as well").isGreaterThan(WRITES * LISTS.size() / 5);
    }

    private static Stream<String> items(RandomWrites desk) {
        return Stream.concat(desk.stories().stream().limit(3).map(slug -> "/v1/stories/" + slug),
                desk.articles().stream().limit(4).flatMap(slug -> Stream.of("?include=quotes,sources,related", "?include=quotes.alsoIn", "?include=latest&body=html",
                        "/quotes", "/sources", "/quotes?include=alsoIn", "/source-profile",
                        "/related", "/revisions").map(rest -> "/v1/articles/" + slug + rest)));
    }

    /** What comes due in between is seen by one of the two first. */
    private static HttpResponse<String> same(String path, List<String> done) {
        HttpResponse<String> kept = null;
        for (int tries = 0; tries < 10; tries++) {
            kept = Api.ask(path);
            HttpResponse<String> now = Api.askUncached(path);
            if (kept.statusCode() == now.statusCode() && told(kept).equals(told(now))) {
                return kept;
            }
        }
        throw new AssertionError("seed %d: %s is stale after %s: %s".formatted(SEED, path, done, kept.body()));
    }

    private static List<String> told(HttpResponse<String> answer) {
        // a problem names its request, which is another one each time
        return answer.statusCode() == 200 ? List.of(answer.body(), header(answer, "ETag"), header(answer, "Surrogate-Key"))
                : List.of();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void aListFollowsItsFiltersWhereTheyLead() {
        Newsroom.json(POST, "/v1/editorial/sections", Map.of("name", "Whimbrel wing"));
        String slug = Newsroom.published("Whimbrels in a wing", "section", "whimbrel-wing");
        assertThat(Api.ask("/v1/articles?section=whimbrel-east-wing").body()).doesNotContain(slug);
        Newsroom.json(PATCH, "/v1/editorial/sections/whimbrel-wing", Map.of("slug", "whimbrel-east-wing"));
        assertThat(Api.ask("/v1/articles?section=whimbrel-east-wing").body()).contains(slug);
    }

    @Test
    void aWriterSeesWhatItHasWrittenHoweverManyRead() {
        String slug = Newsroom.published("Whimbrels counted 0");
        AtomicInteger acknowledged = new AtomicInteger();
        List<Callable<String>> clients = new ArrayList<>();
        IntStream.range(0, 6).forEach(i -> clients.add(() -> {
            StringBuilder stale = new StringBuilder();
            while (acknowledged.get() < 80) {
                int before = acknowledged.get();
                for (String path : List.of("/v1/articles/" + slug + "?fields=headline", "/v1/articles?slugs=" + slug + "&fields=headline")) {
                    int seen = number(Api.ask(path).body());
                    stale.append(seen < before ? " " + path + ": " + seen + " after " + before : "");
                }
            }
            return stale.toString();
        }));
        clients.add(() -> {
            for (int i = 1; i <= 80; i++) {
                Newsroom.json(PATCH, "/v1/editorial/articles/" + slug, Map.of("headline", "Whimbrels counted " + i));
                acknowledged.set(i);
            }
            return "";
        });
        assertThat(String.join("", AtOnce.run(clients))).isEmpty();
    }

    private static int number(String body) {
        return Integer.parseInt(body.replaceAll("(?s).*counted (\\d+).*", "$1"));
    }
}
