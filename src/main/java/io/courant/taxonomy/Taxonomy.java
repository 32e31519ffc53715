package io.courant.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;

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
        return sections.named(nameOrSlug, Section::new);
    }

    public Tag tag(String nameOrSlug) {
        return tags.named(nameOrSlug, Tag::new);
    }

    public Author author(String nameOrSlug) {
        return authors.named(nameOrSlug, Author::new);
    }
}
