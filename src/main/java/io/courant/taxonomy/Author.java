package io.courant.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Somebody who wrote an article. */
@Entity
@Table(name = "author")
public class Author extends Label {

    protected Author() {}

    Author(String slug, String name) {
        super(slug, name);
    }
}
