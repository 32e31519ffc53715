package io.courant.source;

import io.courant.naming.Name;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Who or what news comes from. */
@Entity
@Table(name = "source")
public class Source {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    @Version
    private int version;
    private String slug;
    private String name;
    @Column(name = "name_key")
    private String nameKey;
    @Enumerated(EnumType.STRING)
    private SourceKind kind;
    private String description;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "affiliation_id")
    private Source affiliation;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "external_ids")
    private Map<String, String> externalIds = new TreeMap<>();
    @ElementCollection
    @CollectionTable(name = "source_alias", joinColumns = @JoinColumn(name = "source_id"))
    private Set<SourceAlias> aliases = new HashSet<>();
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Source() {}

    Source(String slug, String name, SourceKind kind, Instant createdAt) {
        this.slug = slug;
        this.name = name;
        this.nameKey = Name.key(name);
        this.kind = kind;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    public void describe(String text, Instant at) {
        description = text;
        updatedAt = at;
    }

    /** Where a person works, or what a body belongs to. */
    public void affiliate(Source body, Instant at) {
        if (body != this) {
            affiliation = body;
            updatedAt = at;
        }
    }

    /** Another name under which articles speak of this source. */
    public void alsoKnownAs(String alias, Instant at) {
        if (!Name.key(alias).equals(nameKey) && aliases.add(new SourceAlias(alias, Name.key(alias)))) {
            updatedAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public SourceKind kind() {
        return kind;
    }
}
