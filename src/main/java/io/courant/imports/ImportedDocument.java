package io.courant.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was last imported into an article: if the same comes again, there is nothing to do. */
@Entity
@Table(name = "imported_document")
class ImportedDocument {

    @Id
    @Column(name = "article_id")
    private UUID articleId;
    private byte[] digest;
    @Column(name = "imported_at")
    private Instant importedAt;

    protected ImportedDocument() {}

    ImportedDocument(UUID articleId) {
        this.articleId = articleId;
    }

    UUID article() {
        return articleId;
    }

    void imported(byte[] document, Instant at) {
        digest = document;
        importedAt = at;
    }
}
