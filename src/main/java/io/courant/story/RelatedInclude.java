package io.courant.story;

import io.courant.article.ArticleInclude;
import io.courant.article.Shape;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * An article's related links, the editor's in the editor's order, then those that were found. Of a piece that is not visible nothing is shown but
 * what the link itself says of it, which stands in a visible page.
 */
@ApplicationScoped
class RelatedInclude implements ArticleInclude<RelatedView> {

    /** The links of the alias a of articles that editors made. */
    private static final String EDITORS = """
            select e.position as n, e.type, e.origin, e.target_id, e.headline, e.excerpt, e.image, e.published_at, e.url,
                cast(null as numeric) as score, cast('[]' as jsonb) as reasons,
                cast(null as jsonb) as shared
            from related_link e where e.article_id = a.id""";

    @Override
    public String name() {
        return "related";
    }

    @Override
    public Class<RelatedView> type() {
        return RelatedView.class;
    }

    @Override
    public String sql() {
        return "(select json_agg(r.link order by r.n) from (select l.n, " + RelatedView.SQL + " as link from (" + EDITORS
                + " union all " + ComputedLinks.SQL + ") l left join visible_article t on t.id = l.target_id"
                + " where (l.target_id is null or t.id is not null or l.headline is not null)"
                + " and (cardinality(cast(:relatedTypes as text[])) = 0 or l.type = any(:relatedTypes))"
                + " and (cardinality(cast(:relatedOrigins as text[])) = 0 or l.origin = any(:relatedOrigins))"
                + " order by l.n limit :relatedLimit) r)";
    }

    @Override
    public Map<String, Object> parameters(Shape shape) {
        return parameters(shape.related());
    }

    static Map<String, Object> parameters(Shape.Related related) {
        return Map.of("relatedLimit", related.limit(), "relatedTypes", related.types().toArray(String[]::new),
                "relatedOrigins", related.origins().toArray(String[]::new));
    }

    @Override
    public RelatedView shaped(RelatedView link, Shape shape) {
        return link.shown(shape.excerpt());
    }

    @Override
    public String table() {
        return "related_link";
    }

    @Override
    public String restoring() {
        // what leads to an article that is gone is left out, unless it says something by itself
        return "insert into related_link (id, article_id, position, type, origin, target_id, reference, url, headline, excerpt,"
                + " image, published_at) select k.id, k.article_id, k.position, k.type, k.origin, t.id, k.reference, k.url,"
                + " k.headline, k.excerpt, k.image, k.published_at from kept k left join article t on t.id = k.target_id"
                + " where t.id is not null or k.target_id is null";
    }
}
