package io.courant.relatedness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Reads stories and related links back from a node, and measures them: URL DOCUMENTS RESULTS FILE... */
public final class ThroughApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ThroughApi() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> files = Arrays.stream(arguments).skip(3).map(Path::of).toList();
        Map<String, UUID> bySlug = slugs(Path.of(arguments[1]), Path.of(arguments[2]));
        Map<UUID, UUID> stories = new HashMap<>();
        Map<UUID, List<UUID>> related = new HashMap<>();
        read(arguments[0], bySlug, stories, related);
        List<Row> rows = Rows.read(files, null);
        Map<UUID, Row> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        Map<String, List<Row>> byFile = new LinkedHashMap<>();
        rows.stream().filter(Row::measured).forEach(row -> byFile.computeIfAbsent(row.file(), any -> new ArrayList<>()).add(row));
        byFile.forEach((file, measured) -> System.out.printf("%-32s %s%n", file.replaceFirst("\\.jsonl$", ""),
                Measures.of(measured, id -> stories.getOrDefault(id, id), id -> related.getOrDefault(id, List.of()),
                        id -> byId.containsKey(id) && byId.get(id).background())));
    }

    /** Which article of a file has which slug. */
    private static Map<String, UUID> slugs(Path documents, Path results) throws IOException {
        List<String> lines = Files.readAllLines(documents);
        Map<String, UUID> slugs = new HashMap<>();
        for (String line : Files.readAllLines(results)) {
            JsonNode result = JSON.readTree(line);
            if (result.has("slug")) {
                String id = JSON.readTree(lines.get(result.get("line").asInt() - 1)).get("externalId").asText();
                slugs.put(result.get("slug").asText(),
                        UUID.nameUUIDFromBytes(id.substring(id.indexOf(' ') + 1).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return slugs;
    }

    private static void read(String url, Map<String, UUID> bySlug, Map<UUID, UUID> stories, Map<UUID, List<UUID>> related)
            throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        UnaryOperator<String> page = after -> url + "/v1/articles?limit=100&include=story,related&related.origin=computed"
                + "&related.limit=50&fields=slug,story.id,related.article.slug" + after;
        for (String next = page.apply(""); next != null; ) {
            HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(next)).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(answer.body());
            }
            JsonNode articles = JSON.readTree(answer.body());
            for (JsonNode article : articles.get("items")) {
                UUID id = bySlug.get(article.get("slug").asText());
                article.path("story").forEach(story -> stories.put(id, UUID.fromString(story.get("id").asText())));
                List<UUID> links = new ArrayList<>();
                article.path("related").forEach(link -> links.add(bySlug.get(link.at("/article/slug").asText())));
                related.put(id, links);
            }
            next = articles.has("next") ? page.apply("&after=" + articles.get("next").asText()) : null;
        }
    }
}
