package io.courant.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A subject that an article is about. */
@Entity
@Table(name = "tag")
public class Tag extends Label {

    @Column(name = "media_topic")
    private String mediaTopic;

    protected Tag() {}

    Tag(String slug, String name) {
        super(slug, name);
    }

    @Override
    void write(String slug, EditorialLabel said) {
        super.write(slug, said);
        mediaTopic = said.mediaTopic();
    }
}
