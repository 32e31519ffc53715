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
    private String cue;
    private String block;
    @Column(name = "start_at")
    private int startAt;
    @Column(name = "end_at")
    private int endAt;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    @Enumerated(EnumType.STRING)
    private QuoteStatus status;
    private float confidence;
    private String language;
    /** The keys by which others with the same words are found; null until they are made. */
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
        word();
        directness = said.directness();
        role = said.role();
        cue = said.cue();
        block = said.anchor().block();
        startAt = said.anchor().start();
        endAt = said.anchor().end();
        origin = said.origin();
        status = isEditors() ? QuoteStatus.CONFIRMED : QuoteStatus.PUBLISHED;
        confidence = (float) said.confidence();
        language = article.language();
    }

    /** Makes its words known again, where it was brought back without. */
    void word() {
        wording = Wording.of(text).keys();
    }

    void place(int newPosition) {
        position = newPosition;
    }

    /** What it says, to be found again in a text that has changed. */
    Said said() {
        return new Said(anchor(), text, directness, null, null, role, cue, origin, confidence);
    }

    Said.Anchor anchor() {
        return new Said.Anchor(block, startAt, endAt);
    }

    UUID id() {
        return id;
    }

    Source speaker() {
        return speaker;
    }

    boolean isEditors() {
        return origin == Origin.EDITOR;
    }
}
