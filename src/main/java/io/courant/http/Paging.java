package io.courant.http;

import java.util.List;
import java.util.function.Function;

/** Which page of a list is wanted. */
public record Paging(int limit, Sort sort, Cursor after, Count count) {

    /** How to count what the filters match. */
    public enum Count { NONE, ESTIMATE, EXACT }

    /** The same from another place on. */
    public Paging after(Cursor other) {
        return new Paging(limit, sort, other, count);
    }

    public Paging uncounted() {
        return new Paging(limit, sort, after, Count.NONE);
    }

    /** Cuts off the row that was read beyond the limit to know if more follow, and makes the cursor from the last kept. */
    public <R, T> Page<T> page(List<R> rows, Function<R, T> item, Function<R, Cursor> cursor, Long total) {
        boolean more = rows.size() > limit;
        List<R> kept = more ? rows.subList(0, limit) : rows;
        String next = more ? cursor.apply(kept.get(limit - 1)).encoded() : null;
        return new Page<>(kept.stream().map(item).toList(), next, total);
    }
}
