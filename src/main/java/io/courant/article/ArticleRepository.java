package io.courant.article;

import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Key;
import io.courant.http.Page;
import io.courant.query.Marker;
import io.courant.source.Source;
import io.courant.taxonomy.LabelRef;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Articles as entities, for writing, and as the records that the public reads. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {

    /** Without its end, before which the text comes. */
    private static final String FULL = "json_build_object(" + ArticleCard.members("a") + """
            , 'version', a.version + 1,
              'authors', (select coalesce(json_agg(%1$s order by l.position), '[]')
                          from article_author l join author k on k.id = l.author_id where l.article_id = a.id),
              'tags', (select coalesce(json_agg(%1$s order by l.position), '[]')
                       from article_tag l join tag k on k.id = l.tag_id where l.article_id = a.id),
              'canonicalUrl', a.canonical_url, 'wordCount', a.word_count,
              'readingMinutes', (a.word_count + 229) / 230, 'corrections', %2$s"""
            .formatted(LabelRef.sql("k"), Correction.listSql("a"));
    private static final String JOINED = "(select string_agg(x.b ->> '%1$s', %2$s order by x.n)"
            + " from jsonb_array_elements(a.body) with ordinality x(b, n))";

    private static final Select EDITORIAL =
            new Select("article a", "a.id", Map.of("article", EditorialArticle.sql("a")));
    private final Rows rows;
    private final ArticleIncludes includes;

    ArticleRepository(Rows rows, ArticleIncludes includes) {
        this.rows = rows;
        this.includes = includes;
    }

    Page<ArticleView> page(ArticleQuery query) {
        Map<String, String> documents = documents(query.shape());
        if (query.highlight() != null) {
            documents.put("highlight", Highlight.sql("a"));
        }
        Page<ArticleView> page = rows.page(select(query, documents), query.conditions(), query.paging(), row -> view(row, query.shape(),
                query.highlight() == null ? null : row.document("highlight", Highlight.class).escaped(query.highlight())));
        includes.complete(page.items(), query.shape());
        return page;
    }

    /** Those of the articles that the public sees and that pass the filters. */
    Map<UUID, ArticleView> among(ArticleQuery query, Collection<UUID> ids, Marker marker) {
        Map<String, String> documents = documents(query.shape());
        if (query.highlight() != null) {
            documents.put("language", "a.language");
            documents.put("headline", "a.headline");
            documents.put("words", JOINED.formatted("text", "' '"));
        }
        List<ArticleView> found = rows.all(select(query, documents), query.among(ids), row -> view(row, query.shape(), query.highlight() == null ? null
                : Highlight.of(marker, row.text("language"), row.text("headline"), row.text("words")).escaped(query.highlight())));
        includes.complete(found, query.shape());
        return found.stream().collect(Collectors.toMap(one -> UUID.fromString(one.id()), Function.identity()));
    }

    private Select select(ArticleQuery query, Map<String, String> documents) {
        return new Select(from("visible_article", query.shape()), "a.id", documents, parameters(query.shape()));
    }

    /** Some of those that the public sees, in the order of their ids. */
    List<ArticleView> visibleAfter(UUID last, int limit, Shape shape) {
        return rows.after(select("visible_article", shape), last, limit,
                row -> view(row, shape, null));
    }

    Optional<ArticleView> visible(Key key, Shape shape) {
        return one("visible_article", key, shape);
    }

    /** The article over other rows than those it has now: as it was, or as it is before readers see it. */
    public Optional<ArticleView> past(Past past, Shape shape) {
        Optional<ArticleView> found = rows.one(select("article", shape).over(past.relations(), past.parameters()), new Conditions(),
                row -> view(row, shape, null));
        includes.complete(found.stream().toList(), shape);
        return found;
    }

    /** The same for editors. */
    public Optional<EditorialArticle> pastDocument(Past past) {
        return rows.one(EDITORIAL.over(past.relations(), past.parameters()), new Conditions(), ArticleRepository::editorial);
    }

    /** Also one that the public does not see: for whoever wrote it. */
    public ArticleView written(UUID id) {
        return one("article", new Key(id, null), Shape.whole(includes)).orElseThrow();
    }

    private Optional<ArticleView> one(String relation, Key key, Shape shape) {
        Optional<ArticleView> found =
                rows.one(select(relation, shape), new Conditions().keyed(key, "a"), row -> view(row, shape, null));
        includes.complete(found.stream().toList(), shape);
        return found;
    }

    private Select select(String relation, Shape shape) {
        return new Select(from(relation, shape), "a.id", documents(shape), parameters(shape));
    }

    private static String from(String relation, Shape shape) {
        return relation + " a" + (shape.view() == Shape.View.CARD ? CardColumns.JOINS : "");
    }

    private Map<String, String> documents(Shape shape) {
        Map<String, String> documents = new LinkedHashMap<>();
        if (shape.view() == Shape.View.CARD) {
            documents.putAll(CardColumns.SQL);
        } else {
            documents.put("article", FULL + body(shape) + ")");
        }
        includes.wanted(shape).forEach(include -> documents.put(column(include), include.sql()));
        return documents;
    }

    private static String body(Shape shape) {
        return switch (shape.body()) {
            case BLOCKS -> shape.fields().wants("body") ? ", 'body', a.body" : "";
            case HTML -> ", 'bodyHtml', " + JOINED.formatted("html", "chr(10)");
            case TEXT -> ", 'bodyText', " + JOINED.formatted("text", "chr(10) || chr(10)");
            case NONE -> "";
        };
    }

    private Map<String, Object> parameters(Shape shape) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        includes.wanted(shape).forEach(include -> parameters.putAll(include.parameters(shape)));
        return parameters;
    }

    private ArticleView view(Rows.Row row, Shape shape, Highlight highlight) {
        Map<String, Object> embedded = new LinkedHashMap<>();
        includes.wanted(shape).forEach(include -> embedded.put(include.name(), elements(row, include, shape)));
        ArticleView article = shape.view() == Shape.View.CARD ? CardColumns.read(row)
                : row.document("article", ArticleView.class);
        return article.finished(shape.excerpt(), highlight, embedded);
    }

    private static <T> List<T> elements(Rows.Row row, ArticleInclude<T> include, Shape shape) {
        List<T> elements = row.documents(column(include), include.type());
        return elements == null ? List.of() : elements.stream().map(one -> include.shaped(one, shape)).toList();
    }

    private static String column(ArticleInclude<?> include) {
        return "include_" + include.name();
    }

    /** One article for editors, whoever may see it. */
    EditorialArticle editorial(UUID id) {
        return rows.one(EDITORIAL, new Conditions().keyed(new Key(id, null), "a"), ArticleRepository::editorial).orElseThrow();
    }

    /** The article under this key or a former slug. */
    Optional<EditorialArticle> editorial(Key key) {
        Conditions conditions = key.id() != null ? new Conditions().keyed(key, "a")
                : new Conditions().and("a.id = (select s.article_id from article_slug s where s.slug = %1$s)", key.slug());
        return rows.one(EDITORIAL, conditions, ArticleRepository::editorial);
    }

    Page<EditorialCard> editorialPage(EditorialParameters.Asked asked) {
        return rows.page(new Select("article a", "a.id", Map.of("card", EditorialCard.SQL)), asked.conditions(), asked.paging(),
                row -> row.document("card", EditorialCard.class));
    }

    private static EditorialArticle editorial(Rows.Row row) {
        return row.document("article", EditorialArticle.class);
    }

    public Optional<Article> byExternalId(Source publisher, String externalId) {
        return find("publisher = ?1 and externalId = ?2", publisher, externalId).firstResultOptional();
    }

    /** Those of the articles that there are. */
    public Map<UUID, Article> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Article::id, Function.identity()));
    }

    /** These articles with all that changes when they are written anew, in as many statements for many as for one. */
    public List<Article> whole(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Article> whole = list("from Article a left join fetch a.tags where a.id in ?1", ids);
        list("from Article a left join fetch a.authors where a.id in ?1", ids);
        list("from Article a left join fetch a.sources where a.id in ?1", ids);
        return whole;
    }

    /** The article that somebody means by each of these, in their order; null where there is none (yet). */
    public List<Article> meant(List<Meant> all) {
        List<Article> meant = new ArrayList<>();
        Meant.find(all, getEntityManager()).forEach(id ->
                meant.add(id == null ? null : getEntityManager().getReference(Article.class, id)));
        return meant;
    }

    public boolean taken(String slug) {
        return !getEntityManager().createNativeQuery("select 1 from article_slug where slug = :slug", Integer.class)
                .setParameter("slug", slug).getResultList().isEmpty();
    }

    /** Those of the slugs that lead to articles, now or formerly. */
    public Set<String> taken(Set<String> slugs) {
        return new HashSet<>(getEntityManager().unwrap(Session.class)
                .createNativeQuery("select slug from article_slug where slug = any(:slugs)", String.class)
                .setParameter("slugs", slugs.toArray(String[]::new)).getResultList());
    }
}
