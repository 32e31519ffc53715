package io.courant.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.courant.access.Caller;
import io.courant.article.Addresses;
import io.courant.article.Article;
import io.courant.article.ArticleRepository;
import io.courant.audit.Audit;
import io.courant.change.Changes;
import io.courant.change.ItemType;
import io.courant.http.IfMatch;
import io.courant.http.JsonBody;
import io.courant.http.Key;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.http.Violation;
import io.courant.naming.Name;
import io.courant.naming.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Where editors gather the articles of an event by hand, or have their word in what Courant gathers. */
@ApplicationScoped
@Transactional
class StoryDesk {

    private final StoryRepository stories;
    private final StoryWord word;
    private final ArticleRepository articles;
    private final Addresses addresses;
    private final Audit audit;
    private final Changes changes;
    private final Caller caller;
    private final JsonBody body;
    private final Clock clock;

    StoryDesk(StoryRepository stories, StoryWord word, ArticleRepository articles, Addresses addresses, Audit audit,
            Changes changes, Caller caller, JsonBody body, Clock clock) {
        this.stories = stories;
        this.word = word;
        this.articles = articles;
        this.addresses = addresses;
        this.audit = audit;
        this.changes = changes;
        this.caller = caller;
        this.body = body;
        this.clock = clock;
    }

    EditorialStory create(ObjectNode document) {
        EditorialStory given = body.read(document, EditorialStory.class, null);
        List<Article> told = articles(given);
        takeTurn();
        String slug = given.slug() == null ? Slugs.free(given.title(), stories::taken) : claimed(given.slug(), null);
        Story story = new Story(slug, given.title().strip(), given.description(),
                given.origin() == null ? StoryOrigin.EDITOR : given.origin(), told, clock.instant());
        return saved(story, Set.of(), "create", null);
    }

    EditorialStory change(Key key, IfMatch condition, UnaryOperator<ObjectNode> change) {
        takeTurn();
        Story story = open(key, condition);
        EditorialStory shown = stories.editorial(key).orElseThrow();
        EditorialStory given = body.read(change.apply(body.tree(shown)), EditorialStory.class, shown);
        List<Article> told = articles(given);
        String slug = given.slug() == null ? story.slug() : claimed(given.slug(), story);
        // what an editor takes over is gathered nowhere else
        List<UUID> before = story.articles();
        Collection<UUID> kept = story.isComputed() ? before : word.pinned(story.id());
        story.tell(slug, given.title().strip(), given.description(), given.origin() == null ? story.origin() : given.origin(),
                told, clock.instant());
        Set<UUID> removed = new HashSet<>(before);
        story.articles().forEach(removed::remove);
        if (story.isComputed()) {
            word.exclude(story.id(), removed);
        }
        changes.touch(ItemType.ARTICLE, removed);
        return saved(story, kept, "edit", null);
    }

    void delete(Key key, IfMatch condition) {
        takeTurn();
        Story story = open(key, condition);
        word.dissolve(story.id());
        changes.touch(ItemType.ARTICLE, story.articles());
        stories.delete(story);
        changes.touch(ItemType.STORY, story.id());
        audit.record(caller.actor(), "delete", "story:" + story.id(), null);
    }

    /** First of all, and in this order, so that no two wait for each other. */
    void takeTurn() {
        word.takeTurn();
        addresses.takeTurn("story");
    }

    Story open(Key key, IfMatch condition) {
        Story story = stories.locked(key).orElseThrow(() -> ProblemException.notFound("story", key));
        condition.require(story.version());
        return story;
    }

    private List<Article> articles(EditorialStory given) {
        List<String> keys = given.articles() == null ? List.of() : given.articles();
        Map<String, UUID> ids = addresses.idsOf(keys);
        Map<UUID, Article> known = articles.byIds(ids.values());
        List<Article> found = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Article article = known.get(ids.get(keys.get(i)));
            if (article == null || found.contains(article)) {
                violations.add(Violation.body("articles[" + i + "]", article == null
                        ? "is not there: give the slug or id of an article of ours" : "stands there twice"));
            } else {
                found.add(article);
            }
        }
        if (!violations.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_CONTENT, violations);
        }
        return found;
    }

    private String claimed(String slug, Story by) {
        if (!Name.slug(slug).equals(slug)) {
            throw new ProblemException(ProblemType.INVALID_CONTENT, List.of(Violation.body("slug",
                    "must be lower-case words joined by hyphens, as \"" + Name.slug(slug) + "\"")));
        }
        if ((by == null || !by.slug().equals(slug)) && stories.taken(slug)) {
            throw new ProblemException(ProblemType.ALREADY_TAKEN, List.of(Violation.body("slug",
                    "is that of another story, or was once, and leads there")));
        }
        return slug;
    }

    /** @param kept the articles that are gathered nowhere else, where an editor goes on with it; otherwise all are */
    EditorialStory saved(Story story, Collection<UUID> kept, String action, String detail) {
        stories.persistAndFlush(story);
        word.pin(story.id(), story.isComputed() ? story.articles() : kept);
        if (story.isComputed()) {
            word.admit(story.id(), story.articles());
            changes.touch(ItemType.STORY, word.leaveOthers(story.id(), story.articles()));
        }
        audit.record(caller.actor(), action, "story:" + story.id(), detail);
        changes.touch(ItemType.STORY, story.id());
        changes.touch(ItemType.ARTICLE, story.articles());
        return stories.editorial(new Key(story.id(), null)).orElseThrow();
    }
}
