package io.courant.article;

import io.courant.source.Source;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A source that an article quotes or names, and its role there. */
@Embeddable
public record CitedSource(
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "source_id") Source source,
        String role) {

    /** Each source once, in the order of its first appearance, with the first role that it is given. */
    public static List<CitedSource> once(Stream<CitedSource> cited) {
        Map<Source, CitedSource> once = new LinkedHashMap<>();
        cited.forEach(one -> once.merge(one.source, one, (first, again) -> first.role == null ? again : first));
        return List.copyOf(once.values());
    }
}
