package io.courant.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a client does with a quote's anchor. */
final class Anchors {

    private Anchors() {}

    /** The text of each block by its id. */
    static Map<String, String> texts(List<Map<String, String>> body) {
        return body.stream().collect(Collectors.toMap(block -> block.get("id"), block -> block.get("text")));
    }

    static String anchored(Map<String, Object> quote, Map<String, String> texts) {
        return texts.get(quote.get("block")).substring((Integer) quote.get("start"), (Integer) quote.get("end"));
    }
}
