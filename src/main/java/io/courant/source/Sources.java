package io.courant.source;

import io.courant.http.Key;
import io.courant.naming.Name;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the sources that names in a text or a parameter mean, or makes them. Call within a transaction. */
@ApplicationScoped
public class Sources {

    private final SourceRepository sources;
    private final Clock clock;

    Sources(SourceRepository sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** The source that this id or slug leads to. */
    public Optional<Source> known(Key key) {
        holdStill();
        return sources.led(key);
    }

    /**
     * Until the end of the transaction no source is merged or changed. To be called before anything else is locked: who
     * merges sources holds them first, and the articles that change hands after.
     */
    public void holdStill() {
        sources.holdStill();
    }

    /** All that these names can mean, or, of outlets, these slugs. */
    public KnownSources known(Collection<String> names) {
        holdStill();
        Set<String> slugs = new HashSet<>(names);
        // also those that new ones would get, to see whether they are free: people and outlets may have the same name
        names.stream().map(Name::slug).flatMap(slug -> Stream.of(slug, slug + "-2")).forEach(slugs::add);
        return new KnownSources(sources, clock, slugs, names.stream().map(Name::key).collect(Collectors.toSet()));
    }

    /** Says who or what a source is; makes it if it is not known. */
    public void describe(String name, SourceKind kind, String description, List<String> aliases) {
        Source source = named(name, kind);
        source.describe(description, clock.instant());
        (aliases == null ? List.<String>of() : aliases).forEach(alias -> source.alsoKnownAs(alias, clock.instant()));
    }

    /** Says what body a source belongs to. */
    public void affiliate(String name, SourceKind kind, String body) {
        named(name, kind).affiliate(named(body, SourceKind.ORGANIZATION), clock.instant());
    }

    private Source named(String name, SourceKind kind) {
        return known(List.of(name)).named(name, kind);
    }
}
