package io.courant.story;

import io.courant.change.ExportedItems;
import io.courant.change.ItemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stories with the cards of their articles. */
@ApplicationScoped
class StoryExport implements ExportedItems {

    private final StoryRepository stories;

    StoryExport(StoryRepository stories) {
        this.stories = stories;
    }

    @Override
    public ItemType type() {
        return ItemType.STORY;
    }

    @Override
    public List<Exported> after(UUID last, int limit) {
        return stories.visibleAfter(last, limit).stream().map(story -> story.withExcerpts(160))
                .map(story -> new Exported(story.id(), story, story.contentTags())).toList();
    }
}
