package io.courant.source;

import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Key;
import io.courant.http.Page;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.ProblemException;
import io.courant.http.Sort;
import io.courant.query.Words;
import io.courant.query.WordsReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sources as editors see them: also those of which only drafts know, but none that is merged into another. */
@ApplicationScoped
class EditorialSources {

    private static final Sort BY_NAME = new Sort("name", "s.name_key", Sort.Type.TEXT);
    private static final List<Sort> SORTS = List.of(BY_NAME, new Sort("-name", "s.name_key", Sort.Type.TEXT),
            new Sort("-createdAt", "s.created_at", Sort.Type.TIMESTAMP),
            new Sort("-updatedAt", "s.updated_at", Sort.Type.TIMESTAMP));
    private static final Select SOURCES = new Select("source s", "s.id", Map.of("document", """
            json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'kind', s.kind, 'description', s.description,
              'affiliation', (select f.slug from source f where f.id = s.affiliation_id),
              'aliases', (select coalesce(json_agg(sa.name order by sa.name), '[]') from source_alias sa
                          where sa.source_id = s.id),
              'externalIds', s.external_ids,
              'articleCount', (select count(*) from article a where a.publisher_id = s.id)
                + (select count(*) from article_source l join article a on a.id = l.article_id
                   where l.source_id = s.id and a.publisher_id <> s.id),
              'quoteCount', (select count(*) from quote q where q.speaker_id = s.id),
              'version', s.version + 1, 'createdAt', s.created_at, 'updatedAt', s.updated_at)"""));

    private final MergeCandidates candidates;
    private final Rows rows;

    EditorialSources(MergeCandidates candidates, Rows rows) {
        this.candidates = candidates;
        this.rows = rows;
    }

    Page<EditorialSource> page(EditorialSourceParameters given) {
        ParameterReader reader = new ParameterReader();
        Words words = WordsReader.read("q", given.q(), reader);
        Conditions conditions = SourceQuery.named(words, SourceQuery.filters(given.kind(), given.affiliation(), reader))
                .and("s.merged_into is null");
        Paging paging = reader.paging(given.page(), given.sort(), SORTS, BY_NAME);
        reader.done();
        return rows.page(SOURCES, conditions, paging, EditorialSources::record).noted(words == null ? null : words.slip());
    }

    /** By id or slug, be it a former one or that of a duplicate. */
    EditorialSource one(Key key) {
        return rows.one(SOURCES, new Conditions().referring(key, "s.id", Source.KEYS).and("s.merged_into is null"),
                EditorialSources::record).orElseThrow(() -> ProblemException.notFound("source", key));
    }

    EditorialSource one(UUID id) {
        return one(new Key(id, null));
    }

    /** Those that may be the same as this one. */
    Page<MergeCandidate> candidates(Key key) {
        return Page.whole(candidates.of(UUID.fromString(one(key).id())));
    }

    Uses uses(UUID id) {
        return rows.one(new Select("source s", "s.id", Map.of("uses", Uses.SQL)),
                new Conditions().keyed(new Key(id, null), "s"), row -> row.document("uses", Uses.class)).orElseThrow();
    }

    private static EditorialSource record(Rows.Row row) {
        return row.document("document", EditorialSource.class);
    }
}
