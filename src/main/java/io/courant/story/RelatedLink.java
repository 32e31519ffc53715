package io.courant.story;

import io.courant.article.Article;
import io.courant.body.Image;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A link from an article to another of ours, to one outside, or to one that is known by its headline only. */
@Entity
@Table(name = "related_link")
class RelatedLink {

    static final String EDITOR = "editor";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;
    private int position;
    @Enumerated(EnumType.STRING)
    private LinkType type;
    private String origin = EDITOR;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "target_id")
    private Article target;
    private String reference;
    private String url;
    private String headline;
    private String excerpt;
    @JdbcTypeCode(SqlTypes.JSON)
    private Image image;
    @Column(name = "published_at")
    private Instant publishedAt;

    protected RelatedLink() {}

    RelatedLink(Article article, int position, Link link, Reference reference, Article target) {
        this.article = article;
        this.position = position;
        this.type = link.type();
        this.target = target;
        this.reference = reference.text();
        this.url = link.url();
        this.headline = link.headline();
        this.excerpt = link.excerpt();
        this.image = link.image();
        this.publishedAt = link.publishedAt();
    }
}
