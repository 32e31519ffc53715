package io.courant.change;

import io.courant.testing.Api;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The log of changes, as a client reads it. */
final class Log {

    private Log() {}

    /** Where it ends now. */
    static long end() {
        long position = 0;
        for (JsonPath page = page(0, "&limit=1000"); ; page = page(position, "&limit=1000")) {
            position = page.getLong("position");
            if (page.getList("items").size() < 1000) {
                return position;
            }
        }
    }

    static JsonPath page(long after, String parameters) {
        return Api.json("/v1/changes?after=" + after + parameters);
    }

    /** All entries after this position. */
    static List<Map<String, Object>> after(long position) {
        List<Map<String, Object>> entries = new ArrayList<>();
        List<Map<String, Object>> page;
        long from = position;
        do {
            JsonPath answer = page(from, "&limit=1000");
            page = answer.getList("items");
            entries.addAll(page);
            from = answer.getLong("position");
        } while (page.size() == 1000);
        return entries;
    }

    /** What the entries after this position say of one item. */
    static List<String> of(String id, long position) {
        return after(position).stream().filter(one -> one.get("id").equals(id)).map(one -> (String) one.get("action")).toList();
    }

    /** The tags of the last entry about this item. */
    static List<?> tags(String id, long position) {
        return after(position).stream().filter(one -> one.get("id").equals(id)).reduce((first, second) -> second)
                .map(one -> (List<?>) one.get("tags")).orElseThrow();
    }
}
