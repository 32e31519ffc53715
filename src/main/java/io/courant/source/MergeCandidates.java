package io.courant.source;

import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.naming.Spelling;
import io.courant.source.MergeCandidate.Kind;
import io.courant.source.MergeCandidate.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Finds sources that may be one: what indexes of names propose, and what then speaks for it. */
@ApplicationScoped
class MergeCandidates {

    private static final int MOST = 20;

    /** The names of the source, and the sources that share something with it: of a frequent name the oldest. */
    private static final String RELATIONS = """
            own as materialized (
                select s.id, s.name_key, s.kind, s.affiliation_id, s.external_ids,
                    array(select s.name_key union select sa.name_key from source_alias sa where sa.source_id = s.id) as keys
                from source s where s.id = :source),
            proposed as materialized (
                select s.id from own o, source s where s.name_key collate "C" = any(o.keys)
                union select sa.source_id from own o, source_alias sa where sa.name_key = any(o.keys || name_initials(o.name_key))
                union select s.id from own o, jsonb_each_text(o.external_ids) e, source s
                    where s.external_ids @> jsonb_build_object(e.key, e.value) and s.merged_into is null
                union select s.id from own o, source s where name_words(s.name_key) = name_words(o.name_key) and s.merged_into is null
                union select s.id from own o, source s where name_initials(s.name_key) = any(o.keys)
                    and s.kind <> 'person' and s.merged_into is null
                union select s.id from own o, source s where s.name_key collate "C" = name_initials(o.name_key)
                union select id from (select s.id from own o, source s where o.kind = 'person' and s.kind = 'person'
                    and s.merged_into is null and name_surname(s.name_key) = name_surname(o.name_key) order by s.id limit 500) x
                union select id from (select s.id from own o, source s where o.kind = 'person' and s.kind = 'person'
                    and s.merged_into is null and split_part(s.name_key, ' ', 1) = split_part(o.name_key, ' ', 1)
                    order by s.id limit 500) x),
            said as materialized (
                select distinct lower(q.role) as role from quote q where q.speaker_id = :source and q.role is not null),
            told as materialized (
                select distinct x.story_id from article_source l join story_article x on x.article_id = l.article_id
                where l.source_id = :source)""";

    private static final String DOCUMENT = """
            json_build_object('source', %s, 'description', s.description,
              'quotes', (select count(*) from quote q where q.speaker_id = s.id),
              'ownKey', o.name_key, 'key', s.name_key, 'ownKind', o.kind,
              'keys', (select coalesce(json_agg(k), '[]') from (select s.name_key as k union select sa.name_key from source_alias sa
                  where sa.source_id = s.id) x),
              'ownKeys', o.keys, 'words', name_words(s.name_key) = name_words(o.name_key),
              'initials', name_initials(s.name_key), 'ownInitials', name_initials(o.name_key),
              'surname', name_surname(s.name_key) = name_surname(o.name_key),
              'externalId', (select min(e.key || ': ' || e.value) from jsonb_each_text(s.external_ids) e
                  where o.external_ids ->> e.key = e.value),
              'affiliation', (select f.name from source f where f.id = s.affiliation_id and f.id = o.affiliation_id),
              'role', (select min(q.role) from quote q where q.speaker_id = s.id and lower(q.role) in (select role from said)),
              'story', (select min(t.title) from article_source l join story_article x on x.article_id = l.article_id
                  join story t on t.id = x.story_id where l.source_id = s.id and x.story_id in (select story_id from told)))"""
            .formatted(SourceRef.sql("s"));

    private static final Select PROPOSED = new Select("own o, proposed x join source s on s.id = x.id", "s.id",
            Map.of("document", DOCUMENT));

    private final Rows rows;

    MergeCandidates(Rows rows) {
        this.rows = rows;
    }

    /** What the database tells of a source beside the one that was asked for, called own. */
    record Proposed(SourceRef source, String description, Long quotes, String ownKey, String key, String ownKind, Set<String> keys,
            Set<String> ownKeys, boolean words, String initials, String ownInitials, boolean surname, String externalId,
            String affiliation, String role, String story) {

        MergeCandidate candidate() {
            List<Reason> reasons = new ArrayList<>();
            boolean people = source.kind() == SourceKind.PERSON;
            add(reasons, Kind.EXTERNAL_ID, externalId, "both have the id ");
            boolean shared = add(reasons, Kind.NAME, keys.stream().filter(ownKeys::contains).min(Comparator.naturalOrder()).orElse(null),
                    "both are called ");
            if (!shared && !people) {
                add(reasons, Kind.WORDS, words ? key : null, "the names have the same words as ");
                add(reasons, Kind.ACRONYM, acronym(), "the initials of one are the other's name, ");
            }
            if (!shared) {
                add(reasons, Kind.SPELLING, Spelling.near(key, ownKey) ? key : null, "the name is spelt nearly so: ");
                add(reasons, Kind.SHORTENED, people && (Spelling.abbreviates(key, ownKey) || Spelling.abbreviates(ownKey, key))
                        ? key : null, "one first name is the initial of the other: ");
            }
            if (reasons.isEmpty()) {
                add(reasons, Kind.SURNAME, people && surname ? key : null, "the surname is the same: ");
            }
            add(reasons, Kind.AFFILIATION, affiliation, "both belong to ");
            add(reasons, Kind.ROLE, role, "both were given the role ");
            add(reasons, Kind.STORY, story, "both are sources in the story ");
            return new MergeCandidate(source, description, quotes, reasons);
        }

        private String acronym() {
            Predicate<String> telling = one -> one != null && one.length() > 2;
            return telling.test(initials) && ownKeys.contains(initials) ? initials
                    : telling.test(ownInitials) && keys.contains(ownInitials) ? ownInitials : null;
        }

        private static boolean add(List<Reason> reasons, Kind type, String what, String words) {
            return what != null && reasons.add(new Reason(type, words + what));
        }

        /** People and bodies are never one. */
        boolean sameSort() {
            return (source.kind() == SourceKind.PERSON) == SourceKind.PERSON.code().equals(ownKind);
        }
    }

    List<MergeCandidate> of(UUID source) {
        return rows.all(PROPOSED.over(RELATIONS, Map.of("source", source)), new Conditions().and("s.id <> %1$s", source)
                        .and("s.merged_into is null"), row -> row.document("document", Proposed.class)).stream()
                .filter(Proposed::sameSort).map(Proposed::candidate)
                .filter(one -> !one.reasons().isEmpty()).filter(MergeCandidate::convincing)
                .sorted(Comparator.<MergeCandidate, Kind>comparing(one -> one.reasons().get(0).type())
                        .thenComparing(one -> -one.reasons().size()).thenComparing(one -> one.source().id()))
                .limit(MOST).toList();
    }
}
