package io.courant.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.courant.http.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quote as an editor reads and writes it. */
@Schema(name = "EditorialQuote", description = "A quote as an editor reads and writes it. It is part of its article: its "
        + "version is the article's.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditorialQuote(
        @Schema(readOnly = true, format = "uuid", description = "Its id (UUIDv7).",
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "What was said, exactly as it stands in the article, without the quotation marks.",
                required = true, examples = "They were not bored. They live in Ferrow.")
        @NotBlank @Size(max = 20_000)
        String text,
        @Schema(description = "How near it is to what was said; `direct` where it is not given.")
        Directness directness,
        @Schema(description = "Who said it: the slug or id of a source; left out where nobody can tell.",
                examples = "odile-brandt")
        String speaker,
        @Schema(description = "The speaker's role at the time.", examples = "house manager of Tidewater Hall")
        @Size(max = 300) @OneLine
        String role,
        @Schema(description = "For whom the speaker speaks, as the article gives it.", examples = "Aldous Harbour Board")
        @Size(max = 300) @OneLine
        String affiliation,
        @Schema(description = "How the article speaks of a speaker whom it does not name; only without `speaker`.")
        @Valid
        Anonymity anonymity,
        @Schema(description = "The words that attribute it.", examples = "said")
        @Size(max = 100) @OneLine
        String cue,
        @Schema(description = "The id of the block in which it stands; the first that has the words, where it is not given.",
                examples = "b4")
        String block,
        @Schema(readOnly = true, description = "Where it begins in the block's `text`, in UTF-16 code units; absent, like "
                + "`block` and `end`, from what was rejected and does not stand in the article any more.", minimum = "0",
                examples = "1")
        Integer start,
        @Schema(readOnly = true, description = "Where it ends, exclusive.", minimum = "1", examples = "42")
        Integer end,
        @Schema(readOnly = true, description = "Who attributed it.")
        Origin origin,
        @Schema(readOnly = true, description = "Whether readers see it. When the text is edited, what is `confirmed` stays "
                + "while its words stand, what is `rejected` stays away, and the rest is looked for again.")
        QuoteStatus status,
        @Schema(readOnly = true, description = "How sure the attribution is, from 0 to 1; what an editor has written or "
                + "confirmed is 1.", minimum = "0",
                maximum = "1", examples = "1")
        Double confidence) {

    /** In SQL, for an alias q of quotes. */
    static final String SQL = """
            json_build_object('id', q.id, 'text', q.text, 'directness', q.directness,
              'speaker', (select s.slug from source s where s.id = q.speaker_id), 'role', q.role,
              'affiliation', q.affiliation, 'anonymity', %s, 'cue', q.cue,
              'block', q.block, 'start', q.start_at, 'end', q.end_at, 'origin', q.origin, 'status', q.status,
              'confidence', q.confidence)""".formatted(Anonymity.SQL);
}
