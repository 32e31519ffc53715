package io.courant.article;

import io.courant.http.FieldTree;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that an article can embed, whichever feature brings it. */
@ApplicationScoped
public class ArticleIncludes {

    private final List<ArticleInclude<?>> all;
    private final FieldTree fields;

    ArticleIncludes(@All List<ArticleInclude<?>> all) {
        this.all = all.stream().sorted(Comparator.comparing(ArticleInclude::name)).toList();
        Map<String, Class<?>> types = new LinkedHashMap<>();
        this.all.forEach(include -> types.put(include.name(), include.type()));
        this.fields = FieldTree.of(ArticleView.class, types);
    }

    List<String> names() {
        return all.stream().map(ArticleInclude::name).toList();
    }

    /** The names of those that are part of an article. */
    Set<String> own() {
        return all.stream().filter(ArticleInclude::own).map(ArticleInclude::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<ArticleInclude<?>> wanted(Shape shape) {
        return all.stream().filter(include -> shape.include().contains(include.name())).toList();
    }

    FieldTree fields() {
        return fields;
    }

    /** Those that have rows of their own: by their tables, what brings such rows back. */
    public Map<String, String> tables() {
        return all.stream().filter(include -> include.table() != null)
                .collect(Collectors.toMap(ArticleInclude::table, ArticleInclude::restoring));
    }
}
