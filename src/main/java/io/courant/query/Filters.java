package io.courant.query;

import io.courant.database.Conditions;
import io.courant.http.Terms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a list is narrowed by: as conditions for the database, which decide, and by name for whoever finds ahead of it. */
public final class Filters {

    private final Conditions conditions = new Conditions();
    private final List<Among> among = new ArrayList<>();
    private final List<Within> within = new ArrayList<>();

    /**
     * The field refers to one of these.
     *
     * @param table where their slugs and ids are looked up; null if the terms are the values themselves
     */
    public record Among(String field, Terms terms, String table) {}

    /** The moment is not before the one, and before the other; null is no bound. */
    public record Within(String field, Instant since, Instant before) {}

    /** As {@link Conditions#referring(Terms, String, String)}. */
    public Filters referring(String field, Terms terms, String column, String table) {
        conditions.referring(terms, column, table);
        return remembered(field, terms, table);
    }

    /** As {@link Conditions#linked(Terms, String, String)}. */
    public Filters linked(String field, Terms terms, String link, String table) {
        conditions.linked(terms, link, table);
        return remembered(field, terms, table);
    }

    /** As {@link Conditions#matching(Terms, String)}. */
    public Filters matching(String field, Terms terms, String column) {
        conditions.matching(terms, column);
        return remembered(field, terms, null);
    }

    /** As {@link Conditions#holding(Terms, String)}. */
    public Filters holding(String field, Terms terms, String link) {
        conditions.holding(terms, link);
        return remembered(field, terms, null);
    }

    public Filters within(String field, Instant since, Instant before, String column) {
        conditions.since(column, since).before(column, before);
        if (since != null || before != null) {
            within.add(new Within(field, since, before));
        }
        return this;
    }

    /** For whoever finds ahead of the database only, which is told in its own words. */
    public Filters also(String field, Terms terms, String table) {
        return remembered(field, terms, table);
    }

    private Filters remembered(String field, Terms terms, String table) {
        if (!terms.all().isEmpty() || !terms.none().isEmpty()) {
            among.add(new Among(field, terms, table));
        }
        return this;
    }

    public Conditions conditions() {
        return conditions;
    }

    public List<Among> among() {
        return among;
    }

    public List<Within> within() {
        return within;
    }
}
