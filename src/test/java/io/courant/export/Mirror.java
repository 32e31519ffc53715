package io.courant.export;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.testing.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A client's copy of all that the API serves: it takes the export, and then follows the changes. */
final class Mirror {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> PATHS = Map.of("article", "articles", "author", "authors", "section", "sections",
            "source", "sources", "story", "stories", "tag", "tags");
    /** What kind of item a member shows. */
    private static final Map<String, String> SHOWN = Map.of("publisher", "source", "speaker", "source", "affiliation",
            "source", "sources", "source", "section", "section", "authors", "author", "tags", "tag", "article", "article",
            "articles", "article");

    final Map<String, Map<String, Object>> items = new TreeMap<>();
    private final Map<String, Set<String>> tags = new TreeMap<>();
    private long position;

    static Mirror taken() {
        Mirror mirror = new Mirror();
        List<String> lines = given().get("/v1/export").then().statusCode(200).extract().asString().lines().toList();
        mirror.position = JsonPath.from(lines.get(0)).getLong("position");
        lines.subList(1, lines.size() - 1).forEach(line -> {
            Map<String, Object> one = json(line);
            String key = one.get("type") + ":" + one.get("id");
            mirror.items.put(key, item(one.get("item")));
            mirror.tags.put(key, ((List<?>) one.get("tags")).stream().map(String.class::cast)
                    .collect(Collectors.toCollection(TreeSet::new)));
        });
        if (JsonPath.from(lines.get(lines.size() - 1)).getInt("items") != mirror.items.size()) {
            throw new IllegalStateException("The export is not whole");
        }
        return mirror;
    }

    /** The content tags of an item, as a client makes them out of what it sees. */
    static Set<String> tagsOf(String type, Map<String, Object> item) {
        Set<String> tags = new TreeSet<>();
        tags.add(type + ":" + item.get("id"));
        if (!type.equals("article")) {
            tags.add(type + ":" + item.get("id") + "/articles");
        }
        shown(item, tags);
        return tags;
    }

    private static void shown(Map<?, ?> item, Set<String> tags) {
        item.forEach((name, value) -> (value instanceof Collection<?> many ? many : List.of(value == null ? "" : value))
                .forEach(one -> {
                    if (one instanceof Map<?, ?> inner) {
                        if (SHOWN.containsKey(name)) {
                            tags.add(SHOWN.get(name) + ":" + inner.get("id"));
                        }
                        shown(inner, tags);
                    }
                }));
    }

    Map<String, Set<String>> tags() {
        return tags;
    }

    /** Until there is nothing more to hear of. */
    void follow() {
        JsonPath page;
        do {
            page = Api.json("/v1/changes?limit=50&after=" + position);
            page.<Map<String, Object>>getList("items").forEach(this::apply);
            position = page.getLong("position");
        } while (!page.getList("items").isEmpty());
    }

    private void apply(Map<String, Object> change) {
        String key = change.get("type") + ":" + change.get("id");
        Set<String> touched = new TreeSet<>(tags.keySet());
        touched.removeIf(held -> tags.get(held).stream().noneMatch(((List<?>) change.get("tags"))::contains));
        touched.add(key);
        touched.forEach(this::fetch);
    }

    private void fetch(String key) {
        String type = key.substring(0, key.indexOf(':'));
        String id = key.substring(key.indexOf(':') + 1);
        Response answer = given().redirects().follow(false).get("/v1/" + PATHS.get(type) + "/" + id
                + (type.equals("article") ? "?include=quotes,related,sources&related.limit=50" : ""));
        if (answer.statusCode() == 200) {
            items.put(key, json(answer.asString()));
            tags.put(key, tagsOf(type, items.get(key)));
        } else {
            items.remove(key);
            tags.remove(key);
        }
    }

    private static Map<String, Object> json(String text) {
        try {
            return item(JSON.readValue(text, Map.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> item(Object members) {
        return (Map<String, Object>) members;
    }
}
