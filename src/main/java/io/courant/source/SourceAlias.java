package io.courant.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Another name of a source, and the key under which it is found. */
@Embeddable
record SourceAlias(String name, @Column(name = "name_key") String nameKey) {}
