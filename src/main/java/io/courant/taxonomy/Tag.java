package io.courant.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A subject that an article is about. */
@Entity
@Table(name = "tag")
public class Tag extends Label {

    protected Tag() {}

    Tag(String slug, String name) {
        super(slug, name);
    }
}
