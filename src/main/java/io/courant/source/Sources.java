package io.courant.source;

import io.courant.http.Key;
import io.courant.naming.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the source that a name in a text or a parameter means, or makes it. Call within a transaction. */
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
        sources.holdStill();
        return sources.led(key);
    }

    /** The outlet with this name or slug. */
    public Source publisher(String nameOrSlug) {
        sources.holdStill();
        Optional<Source> known = sources.led(Key.fromString(nameOrSlug))
                .filter(source -> source.kind() == SourceKind.PUBLISHER);
        return known.orElseGet(() -> named(nameOrSlug, SourceKind.PUBLISHER, kind -> kind == SourceKind.PUBLISHER));
    }

    /**
     * The source with this name or alias. A body is found whatever kind of body it was first taken for; a person is
     * never taken for a body that happens to have the same name, nor the other way round.
     */
    public Source named(String name, SourceKind kind) {
        return named(name, kind, other -> (other == SourceKind.PERSON) == (kind == SourceKind.PERSON));
    }

    /** The source with this name or alias, whatever it is; one that is not known is taken for a person. */
    public Source named(String name) {
        return named(name, SourceKind.PERSON, any -> true);
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

    private Source named(String name, SourceKind kind, Predicate<SourceKind> fits) {
        sources.holdStill();
        List<Source> known = sources.named(name);
        return known.stream().filter(source -> source.kind() == kind).findFirst()
                .or(() -> known.stream().filter(source -> fits.test(source.kind())).findFirst())
                .orElseGet(() -> create(name, kind));
    }

    private Source create(String name, SourceKind kind) {
        Source source = new Source(Slugs.free(name, sources::taken), name.strip(), kind, clock.instant());
        sources.persist(source);
        return source;
    }
}
