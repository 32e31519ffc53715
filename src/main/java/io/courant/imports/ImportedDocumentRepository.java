package io.courant.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ImportedDocumentRepository implements PanacheRepositoryBase<ImportedDocument, UUID> {

    /**
     * Imports take turns until the end of their transactions, on all nodes: two that name the same new publisher,
     * source or slug at once would otherwise meet at a unique constraint, and one of them would fail for no fault of
     * its caller. An import takes milliseconds.
     */
    void takeTurn() {
        getEntityManager().createNativeQuery("select pg_advisory_xact_lock(hashtext('courant.import'))", Object.class)
                .getSingleResult();
    }
}
