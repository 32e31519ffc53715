package io.courant.article;

import java.util.List;
import java.util.Map;

/**
 * Something that an article can embed on request. Every bean of this type adds one name to {@code include} and one
 * field to the answer; a feature that brings one is removed by deleting its package.
 *
 * @param <T> the record of one element
 */
public interface ArticleInclude<T> {

    /** The value of {@code include} and the name of the field. */
    String name();

    /** The record of one element. */
    Class<T> type();

    /** A JSON array of the elements in SQL, for the alias {@code a} of articles; null or empty if there are none. */
    String sql();

    /** Whether it is part of the article, and is exported with it; otherwise it is something besides that may change by itself. */
    default boolean own() {
        return true;
    }

    /** The value of {@code include} that asks for more to be told of each element; null if there is no more. */
    default String more() {
        return null;
    }

    /** The elements of all articles of an answer, in their order, with that: in one more statement for all of them. */
    default List<T> withMore(List<T> elements) {
        return elements;
    }

    /** The table whose rows of the article it shows, which every revision keeps; null if it has none of its own. */
    default String table() {
        return null;
    }

    /** An insert, in SQL, that brings such rows back from the relation {@code kept}; null if there is no table. */
    default String restoring() {
        return null;
    }

    /** Which of the rows that there are then stay beside those that are brought back, as a condition in SQL. */
    default String lasting() {
        return "false";
    }

    /** The values of the parameters that the SQL names. */
    default Map<String, Object> parameters(Shape shape) {
        return Map.of();
    }

    /** An element as this request wants to see it. */
    default T shaped(T element, Shape shape) {
        return element;
    }
}
