package io.courant.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SectionRepository implements LabelRepository<Section> {}
