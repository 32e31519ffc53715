package io.courant.relatedness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Set;
import java.util.UUID;

/** Reads files of articles, one a line. */
final class Rows {

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
        Piece piece = new Piece(UUID.nameUUIDFromBytes(line.path("id").asText().getBytes(StandardCharsets.UTF_8)),
                line.path("language").asText(null), published, line.path("title").asText(""), line.path("description").asText(""),
                line.path("body").asText(""), List.of(), List.of(), List.of(), line.path("publisher").asText(""));
        return new Row(file, event, event != null && line.path("in_window").asBoolean(true), piece);
    }
}
