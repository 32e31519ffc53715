package io.courant.story;

import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Key;
import io.courant.http.Page;
import io.courant.http.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Stories as entities, for writing, and as the records that readers and editors see. */
@ApplicationScoped
class StoryRepository implements PanacheRepositoryBase<Story, UUID> {

    private static final Select EDITORIAL = new Select("story s", "s.id", Map.of("document", EditorialStory.SQL));
    private static final Select LISTED = new Select("visible_story s", "s.id", Map.of("document", StoryView.sql(false)));
    private static final Select WHOLE = new Select("visible_story s", "s.id", Map.of("document", StoryView.sql(true)));

    private final Rows rows;

    StoryRepository(Rows rows) {
        this.rows = rows;
    }

    Page<StoryView> page(Conditions conditions, Paging paging) {
        return rows.page(LISTED, conditions, paging, row -> row.document("document", StoryView.class));
    }

    /** Some of those that the public sees, in the order of their ids. */
    List<StoryView> visibleAfter(UUID last, int limit) {
        return rows.after(WHOLE, last, limit, row -> row.document("document", StoryView.class));
    }

    Optional<StoryView> visible(Key key) {
        return rows.one(WHOLE, new Conditions().keyed(key, "s"), row -> row.document("document", StoryView.class));
    }

    Page<EditorialStory> editorialPage(Conditions conditions, Paging paging) {
        return rows.page(EDITORIAL, conditions, paging, StoryRepository::editorial);
    }

    Optional<EditorialStory> editorial(Key key) {
        return rows.one(EDITORIAL, new Conditions().keyed(key, "s"), StoryRepository::editorial);
    }

    private static EditorialStory editorial(Rows.Row row) {
        return row.document("document", EditorialStory.class);
    }

    boolean taken(String slug) {
        return count("slug", slug) > 0;
    }
}
