package io.courant.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A change to what readers had already seen, told to them. */
@Entity
@Table(name = "correction")
class Correction {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;
    private Instant at;
    @Enumerated(EnumType.STRING)
    @Column(name = "class")
    private CorrectionClass kind;
    private String note;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> changed;
    private int version;

    protected Correction() {}

    /** @param changed the fields that were changed, by name, and the blocks, by id */
    Correction(Article article, CorrectionClass kind, String note, List<String> changed, Instant at) {
        this.article = article;
        this.kind = kind;
        this.note = note;
        this.changed = changed;
        this.at = at;
        // the version that the change is about to make
        this.version = article.version() + 1;
    }

    /** How many corrections an article has, in SQL. */
    static String countSql(String alias) {
        return "(select count(*) from correction c where c.article_id = %s.id)".formatted(alias);
    }

    /** All of them, the newest first, in SQL. */
    static String listSql(String alias) {
        return "(select coalesce(json_agg(%s order by c.at desc, c.id desc), '[]') from correction c where c.article_id = %s.id)"
                .formatted(CorrectionView.SQL, alias);
    }

    /** Why an article was retracted, in SQL; null where it was not. */
    static String noticeSql(String alias) {
        return ("case when %1$s.status = 'retracted' then (select c.note from correction c where c.article_id = %1$s.id"
                + " and c.class = 'retraction' order by c.at desc limit 1) end").formatted(alias);
    }
}
