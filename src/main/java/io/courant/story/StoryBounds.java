package io.courant.story;

import io.courant.article.Addresses;
import io.courant.article.Article;
import io.courant.change.Changes;
import io.courant.change.ItemType;
import io.courant.http.IfMatch;
import io.courant.http.Key;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.courant.http.Violation;
import io.courant.naming.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where editors say that two stories are one, or that one is two. */
@ApplicationScoped
@Transactional
class StoryBounds {

    private final StoryDesk desk;
    private final StoryRepository stories;
    private final StoryWord word;
    private final Addresses addresses;
    private final Changes changes;
    private final Clock clock;

    StoryBounds(StoryDesk desk, StoryRepository stories, StoryWord word, Addresses addresses, Changes changes, Clock clock) {
        this.desk = desk;
        this.stories = stories;
        this.word = word;
        this.addresses = addresses;
        this.changes = changes;
        this.clock = clock;
    }

    EditorialStory merge(Key key, IfMatch condition, StoryMerge request) {
        desk.takeTurn();
        Story from = desk.open(key, condition);
        Story into = stories.locked(Key.fromString(request.into()))
                .orElseThrow(() -> refused("into", "is not known: no story has this slug or id"));
        if (into == from) {
            throw refused("into", "must be another story");
        }
        Set<Article> all = new LinkedHashSet<>(into.told());
        all.addAll(from.told());
        if (all.size() > EditorialStory.MOST_ARTICLES) {
            throw new ProblemException(ProblemType.ILLEGAL_MOVE, "Together they have more than " + EditorialStory.MOST_ARTICLES
                    + " articles. Take some out first.");
        }
        List<UUID> kept = new ArrayList<>(word.pinned(into.id()));
        kept.addAll(from.isComputed() ? from.articles() : word.pinned(from.id()));
        into.tell(List.copyOf(all), clock.instant());
        stories.delete(from);
        changes.touch(ItemType.STORY, from.id());
        word.lead(from.id(), from.slug(), into.id());
        return desk.saved(into, kept, "merge", "took over story:" + from.id());
    }

    EditorialStory split(Key key, IfMatch condition, StorySplit request) {
        desk.takeTurn();
        Story story = desk.open(key, condition);
        List<Article> going = named(story, request);
        List<Article> staying = story.told().stream().filter(article -> !going.contains(article)).toList();
        if (staying.isEmpty()) {
            throw refused("articles", "are all that tell this story: leave one, or rename it");
        }
        List<UUID> pinned = List.copyOf(word.pinned(story.id()));
        story.tell(staying, clock.instant());
        desk.saved(story, pinned, "split", null);
        String title = request.title() == null ? going.get(0).headline() : request.title().strip();
        Story other = new Story(Slugs.free(title, stories::taken), title, null, story.origin(), going, clock.instant());
        EditorialStory made = desk.saved(other, pinned, "create", "split from story:" + story.id());
        if (story.isComputed()) {
            word.exclude(story.id(), other.articles());
        }
        return made;
    }

    private List<Article> named(Story story, StorySplit request) {
        Map<String, UUID> ids = addresses.idsOf(request.articles());
        List<Article> going = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < request.articles().size(); i++) {
            UUID id = ids.get(request.articles().get(i));
            Article article = story.told().stream().filter(one -> one.id().equals(id)).findAny().orElse(null);
            if (article == null || going.contains(article)) {
                violations.add(Violation.body("articles[" + i + "]", article == null ? "does not tell this story"
                        : "stands there twice"));
            } else {
                going.add(article);
            }
        }
        if (!violations.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_CONTENT, violations);
        }
        return going;
    }

    private static ProblemException refused(String member, String message) {
        return new ProblemException(ProblemType.INVALID_CONTENT, List.of(Violation.body(member, message)));
    }
}
