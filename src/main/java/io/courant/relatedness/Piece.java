package io.courant.relatedness;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is known of an article when it is compared with others.
 *
 * @param language BCP 47; missing or wrong, the text is asked
 * @param publishedAt null if unknown, which speaks neither for nor against
 * @param body paragraphs, joined by blank lines; the first is the lead
 */
public record Piece(UUID id, String language, Instant publishedAt, String headline, String standfirst, String body,
        List<Speaker> speakers, List<Saying> sayings, List<Label> tags, String publisher) {

    public Piece {
        headline = headline == null ? "" : headline;
        standfirst = standfirst == null ? "" : standfirst;
        body = body == null ? "" : body;
        speakers = speakers == null ? List.of() : List.copyOf(speakers);
        sayings = sayings == null ? List.of() : List.copyOf(sayings);
        tags = tags == null ? List.of() : List.copyOf(tags);
    }
}
