package io.courant.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AuthorRepository implements LabelRepository<Author> {

    @Override
    public String noun() {
        return "author";
    }

    @Override
    public Author make(String slug, String name) {
        return new Author(slug, name);
    }
}
