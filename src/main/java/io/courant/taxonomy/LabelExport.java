package io.courant.taxonomy;

import io.courant.change.ExportedItems;
import io.courant.change.ItemType;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.UUID;

/** Labels of one kind, and how many articles each has. */
record LabelExport(ItemType type, Labels labels) implements ExportedItems {

    /** One for each kind. */
    static class Kinds {

        @Produces
        LabelExport authors(Labels labels) {
            return new LabelExport(ItemType.AUTHOR, labels);
        }

        @Produces
        LabelExport sections(Labels labels) {
            return new LabelExport(ItemType.SECTION, labels);
        }

        @Produces
        LabelExport tags(Labels labels) {
            return new LabelExport(ItemType.TAG, labels);
        }
    }

    @Override
    public List<Exported> after(UUID last, int limit) {
        return labels.visibleAfter(type.code(), last, limit).stream().map(label -> new Exported(label.id(), label,
                Labels.contentTags(type, label))).toList();
    }
}
