package io.courant.article;

import io.courant.source.Source;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A source that an article quotes or names, and its role there. */
@Embeddable
public record CitedSource(
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "source_id") Source source,
        String role) {}
