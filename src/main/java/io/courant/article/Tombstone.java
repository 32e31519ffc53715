package io.courant.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What is left of an article that readers have seen and that was taken away: that it was there, and what they are told. */
@Entity
@Table(name = "tombstone")
class Tombstone {

    /** How it went. */
    enum Kind {
        DELETED("deleted"), TAKEN_DOWN("taken-down");

        @EnumeratedValue
        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    @Id
    @Column(name = "article_id")
    private UUID articleId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String notice;
    private Instant at;
    @Column(name = "publisher_id")
    private UUID publisherId;
    @Column(name = "external_id")
    private String externalId;

    protected Tombstone() {}

    Tombstone(Article article, Kind kind, String notice, Instant at) {
        this.articleId = article.id();
        this.kind = kind;
        this.notice = notice;
        this.at = at;
        this.publisherId = article.publisher().id();
        this.externalId = article.externalId();
    }
}
