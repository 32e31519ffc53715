package io.courant.change;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The visible items of one type, as the export gives them. A feature brings one for each type that it has; it is removed
 * by deleting its package.
 */
public interface ExportedItems {

    /**
     * One item.
     *
     * @param item as its own address gives it
     * @param tags the content tags of what it shows
     */
    record Exported(String id, Object item, Stream<String> tags) {}

    ItemType type();

    /** Some of them in the order of their ids, after this one; null means from the first. Fewer at the end only. */
    List<Exported> after(UUID last, int limit);
}
