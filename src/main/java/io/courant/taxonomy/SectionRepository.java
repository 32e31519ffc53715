package io.courant.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SectionRepository implements LabelRepository<Section> {

    @Override
    public String noun() {
        return "section";
    }

    @Override
    public Section make(String slug, String name) {
        return new Section(slug, name);
    }
}
