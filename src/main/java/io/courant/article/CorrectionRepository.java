package io.courant.article;

import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Page;
import io.courant.http.Paging;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Corrections as entities, for writing, and as the records that the public reads. */
@ApplicationScoped
class CorrectionRepository implements PanacheRepositoryBase<Correction, UUID> {

    private static final Select SELECT = new Select("correction c join visible_article a on a.id = c.article_id", "c.id",
            Map.of("correction", CorrectionView.SQL, "article", ArticleCard.sql("a")));

    private final Rows rows;

    CorrectionRepository(Rows rows) {
        this.rows = rows;
    }

    Page<CorrectedView> page(Conditions conditions, Paging paging) {
        return rows.page(SELECT, conditions, paging, row -> CorrectedView.of(row.document("correction", CorrectionView.class),
                row.document("article", ArticleCard.class).withExcerpt(160)));
    }
}
