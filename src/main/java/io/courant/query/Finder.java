package io.courant.query;

import io.courant.http.Cursor;
import io.courant.http.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds items sooner than the database does. There may be none of these, since the feature that brings it can be deleted,
 * and it may not be ready: then the database is asked.
 */
public interface Finder {

    /**
     * What is sought.
     *
     * @param words  null if there are only filters
     * @param facets how many values to count of each field; empty if none
     */
    record Sought(Findable kind, Words words, Filters filters, Paging paging, Map<String, Integer> facets) {

        /** The same from another place on: nothing has to be counted again. */
        Sought after(Cursor other) {
            return new Sought(kind, words, filters, paging.after(other).uncounted(), Map.of());
        }
    }

    /** An item that fits, and where a page that ends with it is continued. */
    record Hit(UUID id, Cursor cursor) {}

    /** How many of what was found have this value: an id, or what the field itself holds. */
    record Share(String value, long count) {}

    /**
     * What was found.
     *
     * @param hits       in order: one more than the page takes, if there are as many
     * @param count      of all that fit; null unless it was asked for
     * @param facets     by field, the most frequent first
     * @param marker     shows where the words stand; null without words
     * @param didYouMean other words for which there is more; null if there is no need for any, or there are none
     */
    record Found(List<Hit> hits, Long count, Map<String, List<Share>> facets, Marker marker, String didYouMean) {}

    /** Whether it is meant to find such: if it cannot at the moment, it is worth saying. */
    boolean offered(Sought sought);

    /** @return empty if the database has to be asked */
    Optional<Found> find(Sought sought);
}
