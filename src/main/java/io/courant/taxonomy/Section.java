package io.courant.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A part of the newspaper; an article stands in one at most. */
@Entity
@Table(name = "section")
public class Section extends Label {

    protected Section() {}

    Section(String slug, String name) {
        super(slug, name);
    }
}
