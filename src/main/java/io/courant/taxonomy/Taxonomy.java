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

    public Section section(String nameOrSlug) {
        return sections.named(nameOrSlug);
    }

    public Tag tag(String nameOrSlug) {
        return tags.named(nameOrSlug);
    }

    public Author author(String nameOrSlug) {
        return authors.named(nameOrSlug);
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
