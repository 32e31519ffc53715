package io.courant.article;

import io.courant.http.FieldTree;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that an article can embed, whichever feature brings it. */
@ApplicationScoped
public class ArticleIncludes {

    private final List<ArticleInclude<?>> all;
    private final List<String> names;
    private final FieldTree fields;

    ArticleIncludes(@All List<ArticleInclude<?>> all) {
        this.all = all.stream().sorted(Comparator.comparing(ArticleInclude::name)).toList();
        this.names = this.all.stream().flatMap(include -> Stream.of(include.name(), include.more())).filter(Objects::nonNull)
                .toList();
        Map<String, Class<?>> types = new LinkedHashMap<>();
        this.all.forEach(include -> types.put(include.name(), include.type()));
        this.fields = FieldTree.of(ArticleView.class, types);
    }

    List<String> names() {
        return names;
    }

    /** The names of those that are part of an article. */
    Set<String> own() {
        return all.stream().filter(ArticleInclude::own).map(ArticleInclude::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<ArticleInclude<?>> wanted(Shape shape) {
        return all.stream().filter(include -> shape.include().contains(include.name())).toList();
    }

    private static boolean more(ArticleInclude<?> include, Shape shape) {
        return include.more() != null && shape.include().contains(include.more());
    }

    /** Adds to what these articles embed what more was asked for. */
    void complete(Collection<ArticleView> articles, Shape shape) {
        all.stream().filter(include -> more(include, shape)).forEach(include -> complete(articles, include));
    }

    private static <T> void complete(Collection<ArticleView> articles, ArticleInclude<T> include) {
        Iterator<T> complete = include.withMore(articles.stream().flatMap(article -> embedded(article, include).stream()).toList())
                .iterator();
        articles.forEach(article -> article.included().put(include.name(),
                embedded(article, include).stream().map(one -> complete.next()).toList()));
    }

    private static <T> List<T> embedded(ArticleView article, ArticleInclude<T> include) {
        return ((List<?>) article.included().get(include.name())).stream().map(include.type()::cast).toList();
    }

    FieldTree fields() {
        return fields;
    }

    /** Those that have rows of their own. */
    public List<ArticleInclude<?>> stored() {
        return all.stream().filter(include -> include.table() != null).toList();
    }

    /** The names of their tables. */
    public List<String> tables() {
        return stored().stream().map(ArticleInclude::table).toList();
    }
}
