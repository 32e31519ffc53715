package io.courant.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Reads a moment as RFC 3339 writes it, and nothing else that Jackson would take for one: a number would be seconds to one
 * client and milliseconds to another. Within the years of newspapers, and as exact as PostgreSQL keeps it, so that what is
 * stored can be read again.
 */
final class MomentReader extends StdDeserializer<Instant> {

    static final String EXPECTED = "a time such as 2026-10-02T17:40:00Z (RFC 3339), between the years 1000 and 9999";

    private static final long serialVersionUID = 1;
    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    MomentReader() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        try {
            Instant moment = OffsetDateTime.parse(parser.getText()).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (!moment.isBefore(EARLIEST) && !moment.isAfter(LATEST)) {
                return moment;
            }
        } catch (DateTimeException e) {
            // the same message as for one out of range
        }
        return (Instant) context.handleWeirdStringValue(Instant.class, parser.getText(), EXPECTED);
    }
}
