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
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Who or what news comes from. */
@Entity
@Table(name = "source")
public class Source {

    /** The view of all slugs and ids that lead to a source, former ones and those of duplicates included. */
    public static final String KEYS = "source_key";

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
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private Source mergedInto;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Source() {}

    Source(String slug, String name, SourceKind kind, Instant createdAt) {
        this.slug = slug;
        this.kind = kind;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
        call(name);
    }

    private void call(String name) {
        this.name = name;
        this.nameKey = Name.key(name);
    }

    public void describe(String text, Instant at) {
        description = text;
        updatedAt = at;
    }

    /** Where a person works, or what a body belongs to; unless that would close a circle. */
    public void affiliate(Source body, Instant at) {
        if (!body.belongsTo(this)) {
            affiliation = body;
            updatedAt = at;
        }
    }

    /** Whether this is the other one or belongs to it, be it by way of others. */
    boolean belongsTo(Source other) {
        Set<Source> passed = new HashSet<>();
        for (Source body = this; body != null && passed.add(body); body = body.affiliation()) {
            if (body == other) {
                return true;
            }
        }
        return false;
    }

    /** Another name under which articles speak of this source. */
    public void alsoKnownAs(String alias, Instant at) {
        if (!Name.key(alias).equals(nameKey) && aliases.add(new SourceAlias(alias, Name.key(alias)))) {
            updatedAt = at;
        }
    }

    /** Becomes what an editor says of it. */
    void write(EditorialSource said, String slug, Source body, Instant at) {
        this.slug = slug;
        call(said.name().strip());
        kind = said.kind();
        description = said.description();
        affiliation = body;
        Set<SourceAlias> names = said.names().stream().map(SourceAlias::of).collect(Collectors.toSet());
        aliases.retainAll(names);
        aliases.addAll(names);
        externalIds = new TreeMap<>(said.ids());
        updatedAt = at;
    }

    /** Takes over the names and ids of a duplicate, which from now on is nothing but a way to this one. */
    void absorb(Source duplicate, Instant at) {
        aliases.add(SourceAlias.of(duplicate.name));
        aliases.addAll(duplicate.aliases);
        aliases.removeIf(alias -> alias.name().equals(name));
        duplicate.aliases.clear();
        Map<String, String> ids = new TreeMap<>(duplicate.externalIds);
        ids.putAll(externalIds);
        externalIds = ids;
        affiliation = affiliation == duplicate ? duplicate.affiliation : affiliation;
        duplicate.affiliation = null;
        duplicate.mergedInto = this;
        duplicate.updatedAt = at;
        updatedAt = at;
    }

    public UUID id() {
        return id;
    }

    /** As the public counts: from 1. */
    int version() {
        return version + 1;
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

    Source affiliation() {
        return affiliation;
    }

    int aliases() {
        return aliases.size();
    }

    int externalIds() {
        return externalIds.size();
    }
}
