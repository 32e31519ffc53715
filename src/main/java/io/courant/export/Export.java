package io.courant.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.change.ChangeLog;
import io.courant.change.ExportedItems;
import io.courant.change.ExportedItems.Exported;
import io.courant.change.ItemType;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes all that readers see, from one snapshot of the database, page by page: what is held in memory is one page,
 * however much there is.
 */
@ApplicationScoped
class Export {

    private static final int PAGE = 100;

    private final List<ExportedItems> all;
    private final ChangeLog log;
    private final EntityManager entities;
    private final ExportConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    Export(@All List<ExportedItems> all, ChangeLog log, EntityManager entities, ExportConfig config, ObjectMapper json,
            Clock clock) {
        this.all = all.stream().sorted(Comparator.comparing(ExportedItems::type)).toList();
        this.log = log;
        this.entities = entities;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    void write(Set<ItemType> types, OutputStream out) throws IOException {
        // before the snapshot: what is committed in between is in both, and told twice rather than never
        long position = log.extent().last();
        line(ExportLine.first(position, clock.instant()), out);
        try {
            line(ExportLine.last(QuarkusTransaction.requiringNew().timeout((int) config.longest().toSeconds())
                    .call(() -> items(types, out))), out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private long items(Set<ItemType> types, OutputStream out) {
        entities.createNativeQuery("set transaction isolation level repeatable read, read only").executeUpdate();
        return all.stream().filter(items -> types.contains(items.type())).mapToLong(items -> items(items, out)).sum();
    }

    private long items(ExportedItems items, OutputStream out) {
        long count = 0;
        UUID last = null;
        List<Exported> page;
        do {
            page = items.after(last, PAGE);
            for (Exported one : page) {
                line(ExportLine.of(items.type(), one.id(), one.tags().collect(Collectors.toCollection(TreeSet::new)),
                        one.item()), out);
                last = UUID.fromString(one.id());
                count++;
            }
        } while (page.size() == PAGE);
        return count;
    }

    private void line(ExportLine line, OutputStream out) {
        try {
            out.write(json.writeValueAsBytes(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
