package io.courant.taxonomy;

import io.courant.naming.Name;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What sections, tags and authors have in common: articles are listed under them by a name. */
@MappedSuperclass
public abstract class Label {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String slug;
    private String name;
    @Column(name = "name_key")
    private String nameKey;

    protected Label() {}

    Label(String slug, String name) {
        this.slug = slug;
        this.name = name;
        this.nameKey = Name.key(name);
    }

    public String slug() {
        return slug;
    }

    public UUID id() {
        return id;
    }
}
