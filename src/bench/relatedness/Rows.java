package io.courant.relatedness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.attribution.Attribution;
import io.courant.attribution.Passage;
import io.courant.attribution.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Reads files of articles, one a line. */
final class Rows {

    /** Less certain statements are not recorded. */
    private static final double RECORDED = 0.5;

    private Rows() {}

    /** In order of date; those without one as they stand, last. An id that comes again is left out. */
    static List<Row> read(List<Path> files, Instant undated) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Row> rows = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                Row row = row(file.getFileName().toString(), json.readTree(line), undated);
                if (seen.add(row.id())) {
                    rows.add(row);
                }
            }
        }
        rows.sort(Comparator.comparing(row -> row.piece().publishedAt(), Comparator.nullsLast(Comparator.naturalOrder())));
        return rows;
    }

    private static Row row(String file, JsonNode line, Instant undated) {
        String date = line.path("date").asText("");
        Instant published = date.length() < 10 ? undated
                : LocalDate.parse(date.substring(0, 10)).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        String event = line.path("cluster").isTextual() ? file + " " + line.path("cluster").asText() : null;
        List<Statement> statements = statements(line);
        Piece piece = new Piece(UUID.nameUUIDFromBytes(line.path("id").asText().getBytes(StandardCharsets.UTF_8)),
                line.path("language").asText(null), published, line.path("title").asText(""), line.path("description").asText(""),
                line.path("body").asText(""), speakers(statements), sayings(statements), List.of(), line.path("publisher").asText(""));
        return new Row(file, event, event != null && line.path("in_window").asBoolean(true), piece);
    }

    /** As the server finds them. */
    private static List<Statement> statements(JsonNode line) {
        List<Passage> passages = line.path("body").asText("").lines().map(text -> new Passage("", text)).toList();
        return Attribution.in(passages, line.path("language").asText("en")).stream()
                .filter(statement -> statement.confidence() >= RECORDED && statement.speaker() != null).toList();
    }

    private static List<Speaker> speakers(List<Statement> statements) {
        return statements.stream().map(statement -> statement.speaker().name()).distinct()
                .map(name -> new Speaker(name.toLowerCase(Locale.ROOT), name, "person")).toList();
    }

    private static List<Saying> sayings(List<Statement> statements) {
        return statements.stream().map(statement -> new Saying(statement.text(), statement.speaker().name())).toList();
    }
}
