package io.courant.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article as it was: relations, named as the tables, of the rows that a revision kept of them. A statement that reads
 * an article reads it so from its past, whatever it embeds.
 *
 * @param relations  what follows {@code with}
 * @param parameters the values that they name
 */
public record Past(String relations, Map<String, Object> parameters) {

    /** The tables of this package that hold what belongs to an article. */
    private static final List<String> OWN = List.of("article_tag", "article_author", "correction");

    /** @param more the tables of other features */
    public static Past of(UUID article, int revision, Collection<String> more) {
        String relations = "kept as (select r.snapshot from revision r where r.article_id = :pastArticle"
                + " and r.number = :pastRevision), article as (select x.* from kept,"
                + " jsonb_populate_record(cast(null as article), kept.snapshot -> 'article') x)"
                + tables(more).map(table -> ", %1$s as (select x.* from kept, jsonb_populate_recordset(cast(null as %1$s),"
                        .formatted(table) + " kept.snapshot -> '%s') x)".formatted(table)).collect(Collectors.joining());
        return new Past(relations, Map.of("pastArticle", article, "pastRevision", revision));
    }

    /** In SQL, for the alias a of articles: all their rows as one document. What is computed of others is left out. */
    public static String snapshotSql(Collection<String> more) {
        return "jsonb_build_object('article', to_jsonb(a) - 'fts'" + tables(more).map(table -> (", '%1$s', (select"
                + " coalesce(jsonb_agg(to_jsonb(x) - array['fts', 'wording']), '[]') from %1$s x where x.article_id = a.id)").formatted(table))
                .collect(Collectors.joining()) + ")";
    }

    private static Stream<String> tables(Collection<String> more) {
        return Stream.concat(OWN.stream(), more.stream()).sorted();
    }
}
