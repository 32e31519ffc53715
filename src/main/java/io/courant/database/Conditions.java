package io.courant.database;

import io.courant.http.Key;
import io.courant.http.Terms;
import io.courant.naming.Name;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The {@code where} of a statement, made of predicates and the values they compare with. Values only ever travel as
 * parameters; lists travel as arrays, so that a statement's text does not depend on how many values it was given.
 */
public final class Conditions {

    private final List<String> predicates = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public Conditions() {}

    /** All of these, to which more can be added. */
    public Conditions(Conditions all) {
        predicates.addAll(all.predicates);
        parameters.putAll(all.parameters);
    }

    /** Whether they leave out nothing. */
    public boolean isEmpty() {
        return predicates.isEmpty();
    }

    public Conditions and(String predicate) {
        predicates.add(predicate);
        return this;
    }

    /** Adds a predicate in whose text each {@code %1$s} stands for the value. */
    public Conditions and(String predicate, Object value) {
        return and(predicate.replace("%1$s", bind(value)));
    }

    /** The value of a parameter that predicates name themselves. */
    public Conditions with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Without its predicates, for a statement that has them inside. */
    public Conditions inside() {
        Conditions inside = new Conditions(this);
        inside.predicates.clear();
        return inside;
    }

    /** The item itself has this id or slug. */
    public Conditions keyed(Key key, String alias) {
        return and(alias + "." + key.column() + " = %1$s", key.value());
    }

    /** The column has one of the values. */
    public Conditions matching(Terms terms, String column) {
        terms.all().forEach(any -> and(column + " = any(%1$s)", array(any)));
        return terms.none().isEmpty() ? this : and("coalesce(" + column + ", '') <> all(%1$s)", array(terms.none()));
    }

    /** The column refers to a row of the table that has one of the ids or slugs. */
    public Conditions referring(Terms terms, String column, String table) {
        terms.all().forEach(any -> and(column + oneOf(table, any)));
        return terms.none().isEmpty() ? this
                : and("(%1$s is null or %1$s <> all(%2$s))".formatted(column, found(table, terms.none())));
    }

    /** The column refers to the row of the table that the key leads to. */
    public Conditions referring(Key key, String column, String table) {
        return and(column + oneOf(table, Set.of(key.toString())));
    }

    /**
     * A row of the link table joins the item to a row of the target that has one of the ids or slugs.
     *
     * @param link as {@code article_tag l where l.article_id = a.id and l.tag_id}
     */
    public Conditions linked(Terms terms, String link, String table) {
        terms.all().forEach(any -> and("exists (select 1 from " + link + oneOf(table, any) + ")"));
        return terms.none().isEmpty() ? this
                : and("not exists (select 1 from " + link + " = any(" + found(table, terms.none()) + "))");
    }

    /**
     * A row of the link has one of the values.
     *
     * @param link as {@code source s where s.id = q.speaker_id and s.kind}
     */
    public Conditions holding(Terms terms, String link) {
        terms.all().forEach(any -> and("exists (select 1 from " + link + " = any(%1$s))", array(any)));
        return terms.none().isEmpty() ? this
                : and("not exists (select 1 from " + link + " = any(%1$s))", array(terms.none()));
    }

    /** The item itself has one of the ids, and one of the slugs. */
    public Conditions identified(Terms ids, Terms slugs, String alias) {
        return among(ids, alias + ".id").matching(slugs, alias + ".slug");
    }

    /** The column has one of the ids. */
    public Conditions among(Terms ids, String column) {
        ids.all().forEach(any -> and(column + " = any(%1$s)", uuids(any)));
        return ids.none().isEmpty() ? this
                : and("(" + column + " is null or " + column + " <> all(%1$s))", uuids(ids.none()));
    }

    /** The item itself has none of the ids or slugs. */
    public Conditions except(Terms keys, String alias) {
        keys.all().forEach(any -> and(alias + ".slug <> all(%1$s)", array(any)).and(alias + ".id <> all(%1$s)", uuids(any)));
        return this;
    }

    /** At this time or later; null means whenever. */
    public Conditions since(String column, Instant moment) {
        return moment == null ? this : and(column + " >= %1$s", moment);
    }

    /** Before this time; null means whenever. */
    public Conditions before(String column, Instant moment) {
        return moment == null ? this : and(column + " < %1$s", moment);
    }

    /**
     * The comparison with what any of the keys lead to. What a single slug leads to is compared with by itself: only
     * then does an index that begins with the column give the rows in order, so that a list reads no more than it shows.
     */
    private String oneOf(String table, Set<String> keys) {
        Key only = keys.size() == 1 ? Key.fromString(keys.iterator().next()) : null;
        return only != null && only.slug() != null
                ? " = (select k.id from %s k where k.slug = %s)".formatted(table, bind(only.slug()))
                : " = any(" + found(table, keys) + ")";
    }

    /**
     * As an array that is computed once, before the rows are looked at, so that indexes on the column serve. An id needs
     * no looking up, unless the table (or view) says by its slugs that it leads elsewhere.
     */
    private String found(String table, Set<String> keys) {
        String[] texts = keys.stream().map(Key::fromString).map(Key::toString).toArray(String[]::new);
        return "array(select k.id from %s k where k.slug = any(%s)) || %s".formatted(table, bind(texts), bind(uuids(keys)));
    }

    private String bind(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    /** A word of the column, which holds {@link Name#key keys} of names, begins like the text; null means any. */
    public Conditions beginning(String text, String column) {
        return text == null ? this : and("' ' || " + column + " like %1$s", wordBeginning(text));
    }

    /** The pattern of a word's beginning within a name's key that has a blank put before it. */
    public static String wordBeginning(String text) {
        return "% " + Name.key(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static UUID[] uuids(Collection<String> keys) {
        return keys.stream().map(Key::fromString).map(Key::id).filter(Objects::nonNull).toArray(UUID[]::new);
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }

    public String where() {
        return predicates.isEmpty() ? "" : " where " + String.join(" and ", predicates);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
