package io.courant.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TagRepository implements LabelRepository<Tag> {

    @Override
    public String noun() {
        return "tag";
    }

    @Override
    public Tag make(String slug, String name) {
        return new Tag(slug, name);
    }
}
