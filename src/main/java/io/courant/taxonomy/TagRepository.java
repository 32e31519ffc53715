package io.courant.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TagRepository implements LabelRepository<Tag> {}
