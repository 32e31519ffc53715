package io.courant.difference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Versions of an article to compare. */
final class Versions {

    static final ObjectMapper JSON = new ObjectMapper();

    private Versions() {}

    /** A document, written with single quotes. */
    static JsonNode of(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** An article whose body has these paragraphs, each with its id before a colon. */
    static ObjectNode body(String... paragraphs) {
        return body(List.of(paragraphs), paragraph -> paragraph.substring(0, paragraph.indexOf(':')),
                paragraph -> paragraph.substring(paragraph.indexOf(':') + 1));
    }

    static <T> ObjectNode body(List<T> blocks, Function<T, String> id, Function<T, String> text) {
        ObjectNode article = JSON.createObjectNode();
        ArrayNode body = article.putArray("body");
        blocks.forEach(block -> body.addObject().put("id", id.apply(block)).put("type", "paragraph")
                .put("html", "<p>" + text.apply(block) + "</p>").put("text", text.apply(block)));
        return article;
    }

    /** A difference's blocks, in short: "changed b4". */
    static List<String> edits(Difference difference) {
        return difference.blocks().stream().map(block -> block.change().code() + " " + block.id()).toList();
    }

    /** Runs as a proof-reader would mark them: [-removed-] and {+added+}. */
    static String marked(List<WordRun> runs) {
        return runs.stream().map(run -> switch (run.op()) {
            case SAME -> run.text();
            case REMOVED -> "[-" + run.text() + "-]";
            case ADDED -> "{+" + run.text() + "+}";
        }).collect(Collectors.joining());
    }

    /** The text that the runs make without those of one kind. */
    static String without(WordRun.Op op, List<WordRun> runs) {
        return runs.stream().filter(run -> run.op() != op).map(WordRun::text).collect(Collectors.joining());
    }
}
