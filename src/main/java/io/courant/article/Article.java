package io.courant.article;

import io.courant.body.Block;
import io.courant.body.Image;
import io.courant.naming.Name;
import io.courant.source.Source;
import io.courant.taxonomy.Author;
import io.courant.taxonomy.Section;
import io.courant.taxonomy.Tag;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One published piece, or one that is going to be. */
@Entity
@Table(name = "article")
public class Article {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    @Version
    private int version;
    private String slug;
    @Enumerated(EnumType.STRING)
    private ArticleStatus status = ArticleStatus.DRAFT;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "publisher_id")
    private Source publisher;
    @Column(name = "external_id")
    private String externalId;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;
    private String language;
    private String headline;
    @Column(name = "headline_key")
    private String headlineKey;
    private String standfirst;
    private String lead;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Block> body = List.of();
    @Column(name = "word_count")
    private int wordCount;
    @JdbcTypeCode(SqlTypes.JSON)
    private Image image;
    @Column(name = "canonical_url")
    private String canonicalUrl;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "was_public")
    private boolean wasPublic;
    @Column(name = "created_by")
    private UUID createdBy;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "updated_at")
    private Instant updatedAt;

    // every save moves updatedAt, and so counts as one version, whatever lists it changes besides
    @ManyToMany
    @JoinTable(name = "article_tag", joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    @OrderColumn(name = "position")
    @OptimisticLock(excluded = true)
    private List<Tag> tags = new ArrayList<>();
    @ManyToMany
    @JoinTable(name = "article_author", joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "author_id"))
    @OrderColumn(name = "position")
    @OptimisticLock(excluded = true)
    private List<Author> authors = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "article_source", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    @OptimisticLock(excluded = true)
    private List<CitedSource> sources = new ArrayList<>();

    protected Article() {}

    public Article(Source publisher, String externalId, String slug, Content content, Instant at) {
        this.publisher = publisher;
        this.externalId = externalId;
        this.slug = slug;
        this.createdAt = at;
        write(content, at);
    }

    /** Says something else from now on, in a body that {@link Body#following follows} this one. The address stays. */
    public void revise(Content content, Instant at) {
        write(content, at);
    }

    private void write(Content content, Instant at) {
        body = content.body().blocks();
        lead = content.body().lead();
        wordCount = content.body().words();
        headline = content.headline();
        headlineKey = Name.key(headline);
        standfirst = content.standfirst();
        language = content.language();
        section = content.section();
        image = content.image();
        canonicalUrl = content.canonicalUrl();
        publishedAt = content.publishedAt() == null ? publishedAt : content.publishedAt();
        replace(tags, content.tags());
        replace(authors, content.authors());
        updatedAt = at;
    }

    /** Whether this is what it says already; its date is no part of what an editor writes. */
    boolean says(Content content, Source outlet, String id) {
        return Objects.equals(headline, content.headline()) && Objects.equals(standfirst, content.standfirst())
                && Objects.equals(language, content.language()) && Objects.equals(section, content.section())
                && Objects.equals(image, content.image()) && Objects.equals(canonicalUrl, content.canonicalUrl())
                && body.equals(content.body().blocks()) && tags.equals(content.tags()) && authors.equals(content.authors())
                && Objects.equals(publisher, outlet) && Objects.equals(externalId, id);
    }

    /** Names the sources that the text quotes, in the order in which they appear. */
    public void cite(List<CitedSource> cited) {
        replace(sources, cited);
    }

    /** Whose piece it is, and under which id it is known there. */
    void publishedBy(Source outlet, String id) {
        publisher = outlet;
        externalId = id;
    }

    /** Says whose draft it is: a contributor may go on with it. */
    public void startedBy(UUID key) {
        createdBy = key;
    }

    public boolean isDraftOf(UUID key) {
        return status == ArticleStatus.DRAFT && key != null && key.equals(createdBy);
    }

    /** From now on it is found under this slug; those that it had lead here. */
    void rename(String newSlug) {
        slug = newSlug;
    }

    /** What belongs to it has changed: its quotes, its links. */
    public void touch(Instant now) {
        updatedAt = now;
    }

    /**
     * Makes the article visible from a moment on: one to come schedules it. Without one it keeps its own date, or is
     * visible from now on.
     */
    public void publish(Instant at, Instant now) {
        Move.PUBLISH.requireIn(this, now);
        wasPublic = wasPublic || visible(now);
        status = ArticleStatus.PUBLISHED;
        publishedAt = at != null ? at : publishedAt == null ? now : publishedAt;
        updatedAt = now;
    }

    /** Takes it back to the desk. It keeps its date and its address. */
    void unpublish(Instant now) {
        Move.UNPUBLISH.requireIn(this, now);
        wasPublic = wasPublic || visible(now);
        status = ArticleStatus.DRAFT;
        updatedAt = now;
    }

    /** Leaves it readable, marked as what must not be relied upon. */
    void retract(Instant now) {
        Move.RETRACT.requireIn(this, now);
        status = ArticleStatus.RETRACTED;
        updatedAt = now;
    }

    /** The rule of the view {@code visible_article}, for decisions on one article; what readers see is decided there. */
    boolean visible(Instant now) {
        return status != ArticleStatus.DRAFT && !publishedAt.isAfter(now);
    }

    /** Whether readers see it or ever saw it. */
    boolean seen(Instant now) {
        return wasPublic || visible(now);
    }

    private static <T> void replace(List<T> list, List<T> by) {
        if (!list.equals(by)) {
            list.clear();
            list.addAll(by);
        }
    }

    ArticleStatus status() {
        return status;
    }

    /** As the public counts versions: from 1. */
    public int version() {
        return version + 1;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String language() {
        return language;
    }

    public String headline() {
        return headline;
    }

    public Source publisher() {
        return publisher;
    }

    public String externalId() {
        return externalId;
    }

    public String canonicalUrl() {
        return canonicalUrl;
    }

    public List<Block> blocks() {
        return body;
    }

    public boolean published() {
        return status == ArticleStatus.PUBLISHED;
    }
}
