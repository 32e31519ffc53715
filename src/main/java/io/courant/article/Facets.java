package io.courant.article;

import io.courant.change.ItemType;
import io.courant.http.ParameterReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is to be counted of the articles that match, and how many values of each. */
record Facets(Set<String> fields, int limit) {

    /** Their articles and names, in SQL. */
    private static final Map<String, Facet> KNOWN = new LinkedHashMap<>();

    /**
     * A facet.
     *
     * @param value of an article with the alias a, joined where it may have several
     * @param names the relation in which what the value refers to has its slug and name; null if the value is plain
     */
    record Facet(String join, String value, String names) {}

    static {
        KNOWN.put("section", new Facet("", "a.section_id", "visible_section"));
        KNOWN.put("source", new Facet("join article_source l on l.article_id = a.id", "l.source_id", "visible_source"));
        KNOWN.put("publisher", new Facet("", "a.publisher_id", "visible_source"));
        KNOWN.put("tag", new Facet("join article_tag l on l.article_id = a.id", "l.tag_id", "visible_tag"));
        KNOWN.put("language", new Facet("", "lower(a.language)", null));
        KNOWN.put("month", new Facet("", "to_char(a.published_at at time zone 'UTC', 'YYYY-MM')", null));
    }

    static Facets of(ArticleParameters given, ParameterReader reader) {
        Facets facets = new Facets(reader.names("facets", given.facets(), KNOWN.keySet()),
                reader.number("facets.limit", given.facetsLimit(), 1, 100, 10));
        if (facets.fields.isEmpty() && given.facetsLimit() != null) {
            reader.reject("facets.limit", "has no effect without facets");
        }
        return facets;
    }

    static Facet facet(String name) {
        return KNOWN.get(name);
    }

    Map<String, Integer> limits() {
        Map<String, Integer> limits = new LinkedHashMap<>();
        fields.forEach(field -> limits.put(field, limit));
        return limits;
    }

    /** Their names may change. */
    Stream<String> contentTags() {
        return fields.isEmpty() ? Stream.of()
                : Stream.of(ItemType.ALL_ARTICLES, ItemType.ALL_SECTIONS, ItemType.ALL_SOURCES, ItemType.ALL_TAGS);
    }
}
