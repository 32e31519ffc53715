package io.courant.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class ImportedDocumentRepository implements PanacheRepositoryBase<ImportedDocument, UUID> {

    /** What makes a document the same that came before. */
    record Identity(UUID publisher, String externalId) {}

    /**
     * What there is of a document already.
     *
     * @param article   the article that it became; null if it is new
     * @param published whether readers see the article or will; also of one that is retracted
     * @param digest    of what was imported last; null if an editor wrote the article
     * @param notice    what readers are told of an article that was taken down and must not come back; null for any other
     */
    record Known(UUID article, String slug, boolean published, boolean retracted, byte[] digest, String notice) {

        static final Known NOTHING = new Known(null, null, false, false, null, null);
    }

    /**
     * Imports take turns until the end of their transactions, on all nodes: two that name the same new publisher,
     * source or slug at once would otherwise meet at a unique constraint, and one of them would fail for no fault of
     * its caller. An import takes milliseconds.
     */
    void takeTurn() {
        getEntityManager().createNativeQuery("select pg_advisory_xact_lock(hashtext('courant.import'))", Object.class)
                .getSingleResult();
    }

    Map<Identity, Known> known(Collection<Identity> documents) {
        List<Tuple> rows = getEntityManager().unwrap(Session.class).createNativeQuery("""
                select k.publisher, k.external_id, a.id, a.slug, coalesce(a.status <> 'draft', false),
                  coalesce(a.status = 'retracted', false), d.digest,
                  (select coalesce(t.notice, '') from tombstone t where t.publisher_id = k.publisher
                    and t.external_id = k.external_id and t.kind = 'taken-down' limit 1)
                from unnest(:publishers, :externalIds) k(publisher, external_id)
                left join article a on a.publisher_id = k.publisher and a.external_id = k.external_id
                left join imported_document d on d.article_id = a.id""", Tuple.class)
                .setParameter("publishers", documents.stream().map(Identity::publisher).toArray(UUID[]::new))
                .setParameter("externalIds", documents.stream().map(Identity::externalId).toArray(String[]::new))
                .getResultList();
        Map<Identity, Known> known = new HashMap<>();
        rows.forEach(row -> known.put(new Identity(row.get(0, UUID.class), row.get(1, String.class)), new Known(
                row.get(2, UUID.class), row.get(3, String.class), row.get(4, Boolean.class), row.get(5, Boolean.class),
                row.get(6, byte[].class), row.get(7, String.class))));
        return known;
    }

    Map<UUID, ImportedDocument> of(Collection<UUID> articles) {
        return articles.isEmpty() ? Map.of() : list("articleId in ?1", articles).stream()
                .collect(Collectors.toMap(ImportedDocument::article, document -> document));
    }
}
