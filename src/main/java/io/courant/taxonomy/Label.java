package io.courant.taxonomy;

import io.courant.naming.Name;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What sections, tags and authors have in common: articles are listed under them by a name. */
@MappedSuperclass
public abstract class Label {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    @Version
    private int version;
    private String slug;
    private String name;
    @Column(name = "name_key")
    private String nameKey;

    protected Label() {}

    Label(String slug, String name) {
        call(slug, name);
    }

    private void call(String slug, String name) {
        this.slug = slug;
        this.name = name;
        this.nameKey = Name.key(name);
    }

    public String slug() {
        return slug;
    }

    /** Becomes what an editor says of it. */
    void write(String slug, EditorialLabel said) {
        call(slug, said.name().strip());
    }

    boolean isCalled(String slugOrName, String key) {
        return slug.equals(slugOrName) || nameKey.equals(key);
    }

    public UUID id() {
        return id;
    }

    /** As the public counts: from 1. */
    int version() {
        return version + 1;
    }
}
