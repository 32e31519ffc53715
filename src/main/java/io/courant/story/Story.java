package io.courant.story;

import io.courant.article.Article;
import io.courant.naming.Name;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The articles of one event or running topic, from any outlet. */
@Entity
@Table(name = "story")
class Story {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    @Version
    private int version;
    private String slug;
    private String title;
    @Column(name = "title_key")
    private String titleKey;
    private String description;
    /** Who goes on with it. */
    @Enumerated(EnumType.STRING)
    private StoryOrigin origin;
    /** Whether an editor has written it; what Courant adds later is no edit. */
    private boolean edited;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @ManyToMany
    @JoinTable(name = "story_article", joinColumns = @JoinColumn(name = "story_id"),
            inverseJoinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    private List<Article> articles = new ArrayList<>();

    protected Story() {}

    Story(String slug, String title, String description, StoryOrigin origin, List<Article> articles, Instant at) {
        this.createdAt = at;
        tell(slug, title, description, origin, articles, at);
    }

    /** An editor says that it is told so from now on. */
    void tell(String newSlug, String newTitle, String about, StoryOrigin goneOnBy, List<Article> by, Instant at) {
        slug = newSlug;
        title = newTitle;
        titleKey = Name.key(newTitle);
        description = about;
        origin = goneOnBy;
        tell(by, at);
    }

    /** An editor says that these articles tell it from now on. */
    void tell(List<Article> by, Instant at) {
        edited = true;
        if (!articles.equals(by)) {
            articles.clear();
            articles.addAll(by);
        }
        updatedAt = at;
    }

    /** Those that tell it. Where one was deleted, its place is empty. */
    List<Article> told() {
        return articles.stream().filter(Objects::nonNull).toList();
    }

    /** Their ids. */
    List<UUID> articles() {
        return told().stream().map(Article::id).toList();
    }

    UUID id() {
        return id;
    }

    /** Whether Courant goes on with it. */
    boolean isComputed() {
        return origin == StoryOrigin.COMPUTED;
    }

    StoryOrigin origin() {
        return origin;
    }

    String slug() {
        return slug;
    }

    /** As the public counts versions: from 1. */
    int version() {
        return version + 1;
    }
}
