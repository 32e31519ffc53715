package io.courant.story;

import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Key;
import io.courant.http.MovedException;
import io.courant.http.Page;
import io.courant.http.Paging;
import io.courant.http.ProblemException;
import io.courant.query.Ahead;
import io.courant.query.Filters;
import io.courant.query.Findable;
import io.courant.query.Finder;
import io.courant.query.Words;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stories as entities, for writing, and as the records that readers and editors see. */
@ApplicationScoped
class StoryRepository implements PanacheRepositoryBase<Story, UUID> {

    private static final Select EDITORIAL = new Select("story s", "s.id", Map.of("document", EditorialStory.SQL));
    private static final Select LISTED = new Select("visible_story s", "s.id", Map.of("document", StoryView.sql(false)));
    /** All stories at once with what they are sorted by: counting for each would cost ten times as much. */
    private static final Select COUNTED = new Select("(select s.*, c.* from story s join (select l.story_id, count(*) as article_count,"
            + " count(distinct a.publisher_id) as outlet_count, min(a.published_at) as first_published_at,"
            + " max(a.published_at) as last_published_at from story_article l join visible_article a on a.id = l.article_id"
            + " group by l.story_id) c on c.story_id = s.id) s", "s.id", Map.of("document", StoryView.sql(false)));
    private static final Select WHOLE = new Select("visible_story s", "s.id", Map.of("document", StoryView.sql(true)));

    private static final Select COMPARED = new Select("visible_story s", "s.id", Map.of(
            "story", "json_build_object('id', s.id, 'slug', s.slug)",
            "tellings", "(select json_agg(t.telling order by t.published_at, t.id) from (select a.published_at, a.id, "
                    + StoryOutlets.Telling.SQL + " as telling from story_article l join visible_article a on a.id = l.article_id"
                    + " join source p on p.id = a.publisher_id where l.story_id = s.id order by a.published_at, a.id limit 1000) t)"));

    private final Ahead ahead;
    private final Rows rows;

    StoryRepository(Ahead ahead, Rows rows) {
        this.ahead = ahead;
        this.rows = rows;
    }

    Page<StoryView> page(StoryQuery query) {
        return query.byTitle() ? ahead.page(query.sought(), this::among, () -> listed(query))
                : listed(query).noted(query.words() == null ? null : query.words().slip());
    }

    private Page<StoryView> listed(StoryQuery query) {
        return rows.page(query.counted() ? COUNTED : LISTED, query.found(), query.paging(), StoryRepository::view);
    }

    private Map<UUID, StoryView> among(Collection<UUID> ids) {
        return rows.all(LISTED, StoryQuery.among(ids), StoryRepository::view)
                .stream().collect(Collectors.toMap(one -> UUID.fromString(one.id()), Function.identity()));
    }

    /** How its outlets tell one that the public sees. */
    StoryComparison compared(Key key) {
        return rows.one(COMPARED, new Conditions().keyed(key, "s"), row -> {
            StoryComparison story = row.document("story", StoryComparison.class);
            return story.of(new StoryOutlets(row.documents("tellings", StoryOutlets.Telling.class)).compared());
        }).orElseThrow(() -> missing(key));
    }

    /** Some of those that the public sees, in the order of their ids. */
    List<StoryView> visibleAfter(UUID last, int limit) {
        return rows.after(WHOLE, last, limit, StoryRepository::view);
    }

    StoryView visible(Key key) {
        return rows.one(WHOLE, new Conditions().keyed(key, "s"), StoryRepository::view).orElseThrow(() -> missing(key));
    }

    /** The id of a story that the public sees. */
    String requireVisible(Key key) {
        return rows.one(new Select("visible_story s", "s.id", Map.of("found", "s.id")), new Conditions().keyed(key, "s"),
                row -> row.text("found")).orElseThrow(() -> missing(key));
    }

    /** It may have turned out to be another. */
    private RuntimeException missing(Key key) {
        return rows.one(new Select("story_merge m join visible_story s on s.id = m.into_id", "m.id", Map.of("slug", "s.slug")),
                        new Conditions().keyed(key, "m"), row -> row.text("slug"))
                .<RuntimeException>map(MovedException::new).orElseGet(() -> ProblemException.notFound("story", key));
    }

    Page<EditorialStory> editorialPage(Words words, Paging paging) {
        return rows.page(EDITORIAL, StoryQuery.titled(words, new Conditions()), paging, StoryRepository::editorial).noted(words == null ? null : words.slip());
    }

    Optional<EditorialStory> editorial(Key key) {
        return rows.one(EDITORIAL, new Conditions().keyed(key, "s"), StoryRepository::editorial);
    }

    private static StoryView view(Rows.Row row) {
        return row.document("document", StoryView.class);
    }

    private static EditorialStory editorial(Rows.Row row) {
        return row.document("document", EditorialStory.class);
    }

    /** For whoever is going to change it. */
    Optional<Story> locked(Key key) {
        return find(key.column(), key.value()).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Whether it is a story's, or was that of one which turned out to be another. */
    boolean taken(String slug) {
        return !getEntityManager().createNativeQuery("select 1 from story s where s.slug = :slug union all"
                + " select 1 from story_merge m where m.slug = :slug", Integer.class).setParameter("slug", slug).getResultList().isEmpty();
    }
}
