package io.courant.change;

import static io.restassured.http.Method.PATCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.courant.testing.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Whoever keeps answers hears once of each entry, wherever it was written. */
@ApiTest
class PurgesTest {

    @Inject
    Heard heard;
    @Inject
    Stored stored;

    /** All that was purged. */
    @ApplicationScoped
    static class Heard {
        private final List<Set<String>> all = new CopyOnWriteArrayList<>();

        void hear(@Observes Purge purge) {
            all.add(purge.tags());
        }

        long of(String tag) {
            return all.stream().filter(tags -> tags != null && tags.contains(tag)).count();
        }
    }

    @Test
    void whatThisNodeWritesIsHeardOfOnceAndBeforeTheWriterIsAnswered() throws InterruptedException {
        String id = Newsroom.get("/v1/editorial/articles/" + Newsroom.published("Ruff heard of")).getString("id");
        assertThat(heard.of("article:" + id)).isEqualTo(1);
        Thread.sleep(700);
        assertThat(heard.of("article:" + id)).as("it is in the log too").isEqualTo(1);
    }

    @Inject
    Event<Purge> event;

    @Test
    void onlyWhatTheLogCannotSayPurgesEverything() {
        Purges purges = new Purges(event);
        assertThat(purges.misses(0, 0)).as("a log in which nothing has happened").isFalse();
        assertThat(purges.misses(5, 0)).as("a node that has just started").isTrue();
        purges.leap(5);
        assertThat(purges.misses(5, 0)).isFalse();
        assertThat(purges.misses(9, 5)).isFalse();
        assertThat(purges.misses(9, 6)).as("retention was faster").isTrue();
        assertThat(purges.misses(4, 0)).as("the database was set back").isTrue();
    }

    @Test
    void whatIsNotCommittedIsNotHeardOf() {
        String slug = Newsroom.draft("Ruff that stays a draft");
        String id = Newsroom.get("/v1/editorial/articles/" + slug).getString("id");
        Newsroom.move(slug, "publish", Map.of());
        Newsroom.move(slug, "unpublish", Map.of());
        long before = heard.of("article:" + id);
        Newsroom.json(PATCH, "/v1/editorial/articles/" + slug, Map.of("standfirst", "Quiet."));
        assertThat(heard.of("article:" + id)).isEqualTo(before);
    }

    @Test
    void whatAnotherNodeWritesIsHeardOfThroughTheLog() throws Exception {
        String tag = "article:ruff-from-elsewhere";
        stored.change("with h as (update change_head set position = position + 1 returning position)"
                + " insert into change (position, at, type, item_id, action, tags)"
                + " select position, now(), 'article', uuidv7(), 'updated', array['" + tag + "'] from h");
        stored.change("notify courant_change");
        for (int i = 0; i < 100 && heard.of(tag) == 0; i++) {
            Thread.sleep(20);
        }
        assertThat(heard.of(tag)).isEqualTo(1);
    }
}
