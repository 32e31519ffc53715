package io.courant.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AuthorRepository implements LabelRepository<Author> {}
