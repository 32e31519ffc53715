package io.courant.quote;

import io.courant.article.Article;
import io.courant.source.Source;
import io.courant.wording.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A statement in an article, tied to who made it and to where it stands. */
@Entity
@Table(name = "quote")
public class Quote {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;
    private int position;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker_id")
    private Source speaker;
    private String text;
    @Enumerated(EnumType.STRING)
    private Directness directness;
    private String role;
    private String affiliation;
    private String anonymity;
    @Column(name = "anonymity_reason")
    private String anonymityReason;
    private String cue;
    private String block;
    @Column(name = "start_at")
    private Integer startAt;
    @Column(name = "end_at")
    private Integer endAt;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    @Enumerated(EnumType.STRING)
    private QuoteStatus status;
    private float confidence;
    private String language;
    /** The keys by which others with the same words are found; null while it is brought back from a revision. */
    private int[] wording;

    protected Quote() {}

    Quote(Article article, int position, Said said, Source speaker) {
        this.article = article;
        this.position = position;
        say(said, speaker);
    }

    /** Says something else from now on, and stays the same quote. */
    void say(Said said, Source by) {
        speaker = by;
        text = said.text();
        wording = Wording.of(text).keys();
        directness = said.directness();
        role = said.role();
        affiliation = said.affiliation();
        anonymity = said.anonymity() == null ? null : said.anonymity().description();
        anonymityReason = said.anonymity() == null ? null : said.anonymity().reason();
        cue = said.cue();
        stand(said.anchor());
        origin = said.origin();
        status = said.status();
        confidence = (float) said.confidence();
        language = article.language();
    }

    private void stand(Said.Anchor anchor) {
        block = anchor == null ? null : anchor.block();
        startAt = anchor == null ? null : anchor.start();
        endAt = anchor == null ? null : anchor.end();
    }

    void place(int newPosition) {
        position = newPosition;
    }

    /** What it says, to be found again in a text that has changed. */
    Said said() {
        return new Said(block == null ? null : new Said.Anchor(block, startAt, endAt), text, directness, null, null, role,
                affiliation, anonymity == null ? null : new Anonymity(anonymity, anonymityReason), cue, origin, status,
                confidence);
    }

    UUID id() {
        return id;
    }

    Article article() {
        return article;
    }

    Source speaker() {
        return speaker;
    }

    boolean isEditors() {
        return origin == Origin.EDITOR;
    }

    QuoteStatus status() {
        return status;
    }
}
