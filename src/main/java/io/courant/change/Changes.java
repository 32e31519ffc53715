package io.courant.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Where features say what they have written. Call within the transaction of the write; at its end the log finds out what
 * of it readers see, and says that.
 */
@ApplicationScoped
public class Changes {

    private final TransactionSynchronizationRegistry transaction;
    private final EntityManager entities;
    private final DataSource database;
    private final Purges purges;

    Changes(TransactionSynchronizationRegistry transaction, EntityManager entities, DataSource database, Purges purges) {
        this.transaction = transaction;
        this.entities = entities;
        this.database = database;
        this.purges = purges;
    }

    /** An item that was made, changed or taken away. */
    public record Item(ItemType type, UUID id) {}

    public void touch(ItemType type, UUID id) {
        touched().items.add(new Item(type, id));
    }

    public void touch(ItemType type, Collection<UUID> ids) {
        ids.forEach(id -> touch(type, id));
    }

    /** What these items embed is another now, and nothing of themselves: lists that they stand in stay as they are. */
    public void touchEmbedding(ItemType type, Collection<UUID> ids) {
        ids.forEach(id -> touched().embedding.add(new Item(type, id)));
    }

    private Touched touched() {
        Touched touched = (Touched) transaction.getResource(Changes.class);
        if (touched == null) {
            touched = new Touched();
            transaction.putResource(Changes.class, touched);
            transaction.registerInterposedSynchronization(touched);
        }
        return touched;
    }

    /** Last of all, since whoever appends to the log makes others wait until the commit. */
    private class Touched implements Synchronization {

        private final Set<Item> items = new LinkedHashSet<>();
        private final Set<Item> embedding = new LinkedHashSet<>();
        private LogWriter.Appended appended;

        @Override
        public void beforeCompletion() {
            entities.flush();
            // that of the transaction
            try (Connection connection = database.getConnection()) {
                appended = new LogWriter(connection).announce(items, embedding.stream().filter(item -> !items.contains(item)).toList());
            } catch (SQLException e) {
                throw new PersistenceException(e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && appended != null) {
                purges.committed(appended.first(), appended.last(), appended.tags());
            }
        }
    }
}
