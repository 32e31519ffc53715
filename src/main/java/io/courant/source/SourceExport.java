package io.courant.source;

import io.courant.change.ExportedItems;
import io.courant.change.ItemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The profiles of sources. */
@ApplicationScoped
class SourceExport implements ExportedItems {

    private final SourceRepository sources;

    SourceExport(SourceRepository sources) {
        this.sources = sources;
    }

    @Override
    public ItemType type() {
        return ItemType.SOURCE;
    }

    @Override
    public List<Exported> after(UUID last, int limit) {
        return sources.visibleAfter(last, limit).stream()
                .map(source -> new Exported(source.id(), source, source.contentTags())).toList();
    }
}
