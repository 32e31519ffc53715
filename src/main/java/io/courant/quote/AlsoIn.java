package io.courant.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.courant.change.Tagged;
import io.courant.source.SourceRef;
import io.courant.wording.Alteration;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another article in which the words of a quote stand. */
@Schema(name = "AlsoIn", description = "A quote in another article that says the same words, exactly or nearly.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlsoIn(
        @Schema(format = "uuid", description = "The id of that quote (UUIDv7).", required = true,
                examples = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11")
        String id,
        @Schema(description = "What differs.", required = true)
        Differs differs,
        @Schema(description = "How that article has it; left out where nothing differs.",
                examples = "We built it for the people who queue at the ferry …")
        String text,
        @Schema(description = "To whom that article attributes it; absent where it does not tell.")
        SourceRef speaker,
        @Schema(description = "That article, with its outlet and date.", required = true)
        QuoteView.InArticle article) implements Tagged {

    /** What makes the words of one quote differ from those of another. */
    @Schema(name = "Differs", description = "What differs: nothing (`exact`); punctuation, case or accents (`punctuation`); one "
            + "leaves out words at an end or at an ellipsis (`truncated`); some words (`altered`).")
    public enum Differs {
        EXACT, PUNCTUATION, TRUNCATED, ALTERED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    AlsoIn differing(Alteration alteration) {
        Differs differing = Differs.valueOf(alteration.name());
        return new AlsoIn(id, differing, differing == Differs.EXACT ? null : text, speaker, article);
    }

    @Override
    public Stream<String> contentTags() {
        return Stream.concat(article.contentTags(), Stream.ofNullable(speaker).flatMap(SourceRef::contentTags));
    }

    /** In SQL, without what differs: for aliases o of quotes and b of articles. */
    static final String SQL = """
            json_build_object('id', o.id, 'text', o.text,
              'speaker', (select %s from source s where s.id = o.speaker_id), 'article', %s)"""
            .formatted(SourceRef.sql("s"), QuoteView.InArticle.sql("b"));
}
