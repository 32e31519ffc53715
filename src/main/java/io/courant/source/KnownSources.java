package io.courant.source;

import io.courant.naming.Name;
import io.courant.naming.Slugs;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The sources that the names of one piece of work can mean, read all at once. A name that means none of them makes one,
 * which is known from then on. Good within one transaction.
 */
public final class KnownSources {

    private final SourceRepository sources;
    private final Clock clock;
    private final Set<String> askedSlugs;
    private final Map<String, Source> bySlug = new HashMap<>();
    private final Map<String, List<Source>> byKey = new HashMap<>();

    KnownSources(SourceRepository sources, Clock clock, Set<String> slugs, Set<String> keys) {
        this.sources = sources;
        this.clock = clock;
        this.askedSlugs = slugs;
        sources.known(slugs, keys).forEach(this::add);
    }

    /** A source, and the slug (one that it has or had) or the key of a name by which it was found. */
    record Named(String slug, String key, Source source) {}

    private void add(Named named) {
        if (named.slug() != null) {
            bySlug.put(named.slug(), named.source());
        }
        if (named.key() != null) {
            byKey.computeIfAbsent(named.key(), key -> new ArrayList<>()).add(named.source());
        }
    }

    /** The outlet with this name or slug, if there is one. */
    public Optional<Source> publisherIfKnown(String nameOrSlug) {
        return Optional.ofNullable(bySlug.get(nameOrSlug)).filter(source -> source.kind() == SourceKind.PUBLISHER)
                .or(() -> find(nameOrSlug, SourceKind.PUBLISHER, kind -> kind == SourceKind.PUBLISHER));
    }

    /** The outlet with this name or slug. */
    public Source publisher(String nameOrSlug) {
        return publisherIfKnown(nameOrSlug).orElseGet(() -> make(nameOrSlug, SourceKind.PUBLISHER));
    }

    /**
     * The source with this name or alias. A body is found whatever kind of body it was first taken for; a person is
     * never taken for a body that happens to have the same name, nor the other way round.
     */
    public Source named(String name, SourceKind kind) {
        return find(name, kind, other -> (other == SourceKind.PERSON) == (kind == SourceKind.PERSON))
                .orElseGet(() -> make(name, kind));
    }

    /** The source with this name or alias, whatever it is; one that is not known is taken for a person. */
    public Source named(String name) {
        return find(name, SourceKind.PERSON, any -> true).orElseGet(() -> make(name, SourceKind.PERSON));
    }

    private Optional<Source> find(String name, SourceKind kind, Predicate<SourceKind> fits) {
        List<Source> known = byKey.getOrDefault(Name.key(name), List.of());
        return known.stream().filter(source -> source.kind() == kind).findFirst()
                .or(() -> known.stream().filter(source -> fits.test(source.kind())).findFirst());
    }

    private Source make(String name, SourceKind kind) {
        Source made = new Source(Slugs.free(name, this::taken), name.strip(), kind, clock.instant());
        sources.persist(made);
        add(new Named(made.slug(), Name.key(name), made));
        return made;
    }

    /** Asks the database only about slugs that were not read with the names: those with a number. */
    private boolean taken(String slug) {
        return bySlug.containsKey(slug) || !askedSlugs.contains(slug) && sources.taken(slug);
    }
}
