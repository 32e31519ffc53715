package io.courant.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An article whose attributions people have marked. */
record Annotated(String id, String language, String text, List<Marked> attributions) {

    /** {@code [start, end)} in the text. */
    record Span(int start, int end) {

        int length() {
            return end - start;
        }

        int shared(Span other) {
            return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        }
    }

    /**
     * An attribution that people have marked.
     *
     * @param resolved the speaker's name, where they have resolved it; else empty
     */
    record Marked(String type, List<Span> content, List<Span> speaker, List<Span> cue, String resolved) {

        boolean isDirect() {
            return type.equals("direct");
        }

        boolean isQuoted() {
            return isDirect() || type.equals("mixed");
        }

        boolean isIndirect() {
            return type.equals("indirect");
        }

        int length() {
            return content.stream().mapToInt(Span::length).sum();
        }
    }

    static List<Annotated> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (Stream<String> lines = Files.lines(file)) {
            List<Annotated> all = new ArrayList<>();
            for (String line : (Iterable<String>) lines::iterator) {
                all.add(of(json.readTree(line)));
            }
            return all;
        }
    }

    private static Annotated of(JsonNode json) {
        List<Marked> attributions = new ArrayList<>();
        for (JsonNode one : json.path("attributions")) {
            attributions.add(new Marked(one.path("type").asText().toLowerCase(Locale.ROOT), spans(one.path("quote_span")),
                    spans(one.path("speaker_span")), spans(one.path("cue_span")), one.path("speaker_resolved").asText("")));
        }
        return new Annotated(json.path("doc").asText(), json.path("language").asText(), json.path("text").asText(),
                attributions);
    }

    private static List<Span> spans(JsonNode json) {
        List<Span> spans = new ArrayList<>();
        json.forEach(pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
        return spans;
    }

    /** Rules are tuned on one half of the articles, and what they reach is told of the other. */
    boolean isForTuning() {
        return Math.floorMod(id.hashCode(), 2) == 0;
    }

    /** Its lines; the block of each is the offset where it begins. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                passages.add(new Passage(String.valueOf(start), line));
            }
            start += line.length() + 1;
        }
        return passages;
    }

    String around(Span span, int characters) {
        String before = text.substring(Math.max(0, span.start() - characters), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + characters));
        return (before + "[" + text.substring(span.start(), span.end()) + "]" + after).replace('\n', '¶');
    }
}
