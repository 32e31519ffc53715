package io.courant.cache;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What the answer to this request depends on, beside what its records say of themselves. */
@RequestScoped
public class Dependencies {

    private final Set<String> tags = new LinkedHashSet<>();
    private boolean known = true;

    /** The answer is another one when one of these content tags is touched. Stands instead of those of {@link Kept}. */
    public void on(Stream<String> contentTags) {
        contentTags.forEach(tags::add);
    }

    public void on(String contentTag) {
        tags.add(contentTag);
    }

    /** The answer is only good for now. */
    public void unknown() {
        known = false;
    }

    boolean known() {
        return known;
    }

    Stream<String> or(String... usual) {
        return tags.isEmpty() ? Stream.of(usual) : tags.stream();
    }
}
