package io.courant.source;

import io.courant.naming.Name;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Another name of a source, and the key under which it is found. */
@Embeddable
record SourceAlias(String name, @Column(name = "name_key") String nameKey) {

    static SourceAlias of(String name) {
        return new SourceAlias(name.strip(), Name.key(name));
    }
}
