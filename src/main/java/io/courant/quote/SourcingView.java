package io.courant.quote;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.courant.change.ItemType;
import io.courant.change.Tagged;
import io.courant.source.SourceRef;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an article rests on. */
@Schema(name = "Sourcing", description = "What an article rests on: how many sources it has, of which kinds, whether it names "
        + "them, how near it is to their words, and which documents it cites.")
record SourcingView(
        @Schema(description = "The sources that it quotes or names.", required = true)
        Sources sources,
        @Schema(description = "Its quotes and attributed statements.", required = true)
        Quotes quotes,
        @Schema(description = "The documents that it cites, in the order of their first appearance.", required = true)
        List<SourceRef> documents,
        // whose kinds are counted
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Schema(hidden = true)
        List<String> counted) implements Tagged {

    /** How many sources. */
    @Schema(name = "SourcesOfArticle", description = "How many sources an article has.")
    record Sources(
            @Schema(description = "Those that it calls by name.", required = true, minimum = "0", examples = "4")
            int named,
            @Schema(description = "Those that it speaks of without a name, as \"a senior official\": as many as are told apart "
                    + "by its words.", required = true, minimum = "0", examples = "1")
            int anonymous,
            @Schema(description = "What those with a name are.", required = true)
            Kinds kinds) {}

    /** How many of each kind. */
    @Schema(name = "SourcesByKind", description = "How many sources with a name are of each kind.")
    record Kinds(
            @Schema(description = "Outlets.", required = true, minimum = "0", examples = "0") int publisher,
            @Schema(description = "People.", required = true, minimum = "0", examples = "3") int person,
            @Schema(description = "Bodies of any kind.", required = true, minimum = "0", examples = "0") int organization,
            @Schema(description = "Bodies of the state.", required = true, minimum = "0", examples = "0") int government,
            @Schema(description = "Documents.", required = true, minimum = "0", examples = "1") int document) {}

    /** How many quotes. */
    @Schema(name = "QuotesOfArticle", description = "How many quotes an article has: by how near they are to what was said, and "
            + "by whether it tells who said it. Either way they add up to `total`.")
    record Quotes(
            @Schema(description = "All of them.", required = true, minimum = "0", examples = "9") int total,
            @Schema(description = "Word by word.", required = true, minimum = "0", examples = "6") int direct,
            @Schema(description = "Partly word by word.", required = true, minimum = "0", examples = "1") int mixed,
            @Schema(description = "In the article's own words.", required = true, minimum = "0", examples = "2") int indirect,
            @Schema(description = "By somebody with a name.", required = true, minimum = "0", examples = "7") int named,
            @Schema(description = "By somebody of whom the article speaks without a name.", required = true, minimum = "0",
                    examples = "1") int anonymous,
            @Schema(description = "By somebody of whom it says nothing.", required = true, minimum = "0", examples = "1")
            int unattributed) {}

    @Override
    public Stream<String> contentTags() {
        return counted.stream().map(ItemType.SOURCE::tag);
    }

    /** In SQL, for the alias a of articles. */
    static final String SQL = """
            (select json_build_object('sources', json_build_object('named', count(*), 'anonymous',
                (select count(distinct lower(q.anonymity)) from public_quote q where q.article_id = a.id),
                'kinds', json_build_object('publisher', count(*) filter (where s.kind = 'publisher'),
                    'person', count(*) filter (where s.kind = 'person'),
                    'organization', count(*) filter (where s.kind = 'organization'),
                    'government', count(*) filter (where s.kind = 'government'),
                    'document', count(*) filter (where s.kind = 'document'))),
                'quotes', (select json_build_object('total', count(*),
                        'direct', count(*) filter (where q.directness = 'direct'),
                        'mixed', count(*) filter (where q.directness = 'mixed'),
                        'indirect', count(*) filter (where q.directness = 'indirect'),
                        'named', count(q.speaker_id), 'anonymous', count(q.anonymity),
                        'unattributed', count(*) filter (where q.speaker_id is null and q.anonymity is null))
                    from public_quote q where q.article_id = a.id),
                'documents', coalesce(json_agg(%s order by l.position) filter (where s.kind = 'document'), '[]'),
                'counted', coalesce(json_agg(s.id), '[]'))
             from article_source l join source s on s.id = l.source_id where l.article_id = a.id)"""
            .formatted(SourceRef.sql("s"));
}
