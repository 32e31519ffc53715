package io.courant.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** Finds sections, tags and authors by slug or name, or makes them. Call within a transaction. */
@ApplicationScoped
public class Taxonomy {

    private final SectionRepository sections;
    private final TagRepository tags;
    private final AuthorRepository authors;

    Taxonomy(SectionRepository sections, TagRepository tags, AuthorRepository authors) {
        this.sections = sections;
        this.tags = tags;
        this.authors = authors;
    }

    /** Each by the slug or name that was asked for; those that are not known are made. */
    public Map<String, Section> sectionsNamed(Collection<String> slugsOrNames) {
        return sections.named(slugsOrNames);
    }

    /** Each by the slug or name that was asked for; those that are not known are made. */
    public Map<String, Tag> tagsNamed(Collection<String> slugsOrNames) {
        return tags.named(slugsOrNames);
    }

    /** Each by the slug or name that was asked for; those that are not known are made. */
    public Map<String, Author> authorsNamed(Collection<String> slugsOrNames) {
        return authors.named(slugsOrNames);
    }

    /** Those of the sections that are there, by the id or slug under which they were asked for. */
    public Map<String, Section> sections(Collection<String> keys) {
        return sections.known(keys);
    }

    /** Those of the tags that are there, by the id or slug under which they were asked for. */
    public Map<String, Tag> tags(Collection<String> keys) {
        return tags.known(keys);
    }

    /** Those of the authors that are there, by the id or slug under which they were asked for. */
    public Map<String, Author> authors(Collection<String> keys) {
        return authors.known(keys);
    }
}
