package io.courant.article;

import io.courant.body.Image;
import io.courant.database.Rows;
import io.courant.source.SourceKind;
import io.courant.source.SourceRef;
import io.courant.taxonomy.LabelRef;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The cards of a list as plain columns. Where nothing has to be nested, making a document of each row costs PostgreSQL more
 * than finding it, and reading the document as much again.
 */
final class CardColumns {

    /** What has to be joined to the alias a of articles: from the left, so that counting them leaves it out. */
    static final String JOINS =
            " left join section k on k.id = a.section_id left join source p on p.id = a.publisher_id";

    /** In SQL, by name. */
    static final Map<String, String> SQL = new LinkedHashMap<>();

    static {
        SQL.put("id", "a.id");
        SQL.put("slug", "a.slug");
        SQL.put("status", "a.status");
        SQL.put("headline", "a.headline");
        SQL.put("standfirst", "a.standfirst");
        SQL.put("lead", "a.lead");
        SQL.put("language", "a.language");
        SQL.put("section_id", "k.id");
        SQL.put("section_slug", "k.slug");
        SQL.put("section_name", "k.name");
        SQL.put("publisher_id", "p.id");
        SQL.put("publisher_slug", "p.slug");
        SQL.put("publisher_name", "p.name");
        SQL.put("publisher_kind", "p.kind");
        SQL.put("image", "a.image");
        SQL.put("published_at", Rows.Row.momentSql("a.published_at"));
        SQL.put("updated_at", Rows.Row.momentSql("a.updated_at"));
        SQL.put("corrections", Correction.countSql("a"));
        SQL.put("notice", Correction.noticeSql("a"));
    }

    private CardColumns() {}

    static ArticleView read(Rows.Row row) {
        return new ArticleView(row.text("id"), row.text("slug"), ArticleStatus.of(row.text("status")), row.text("headline"),
                row.text("standfirst"), row.text("lead"), row.text("language"), section(row),
                new SourceRef(row.text("publisher_id"), row.text("publisher_slug"), row.text("publisher_name"),
                        SourceKind.of(row.text("publisher_kind"))),
                row.document("image", Image.class), row.moment("published_at"), row.moment("updated_at"),
                Integer.valueOf(row.text("corrections")), row.text("notice"),
                null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static LabelRef section(Rows.Row row) {
        String id = row.text("section_id");
        return id == null ? null : new LabelRef(id, row.text("section_slug"), row.text("section_name"));
    }
}
