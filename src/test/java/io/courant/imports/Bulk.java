package io.courant.imports;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.testing.Api;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Bulk imports as tests send them. */
final class Bulk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Bulk() {}

    /** The lines of the answer to these lines. */
    static List<JsonNode> send(String... lines) {
        return lines(post(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    static Response post(byte[] body) {
        return request().body(body).post("/v1/imports");
    }

    static RequestSpecification request() {
        EncoderConfig asItIs = encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return given().config(config().encoderConfig(asItIs)).header("Authorization", "Bearer " + Api.TOKEN)
                .header("Content-Type", "application/x-ndjson");
    }

    static List<JsonNode> lines(Response answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return answer.asString().lines().map(Bulk::json).toList();
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    /** What became of each document, in order. */
    static List<String> outcomes(List<JsonNode> lines) {
        return lines.stream().filter(line -> line.has("outcome")).map(line -> line.get("outcome").asText()).toList();
    }

    /** A document with nothing but what it must have, and more members if need be. */
    static String document(String publisher, String id, String headline, String... members) {
        return "{\"externalId\": \"%s\", \"publisher\": \"%s\", \"headline\": \"%s\"%s}".formatted(id, publisher, headline,
                Stream.of(members).map(member -> ", " + member).collect(Collectors.joining()));
    }

    /** As many documents as that, numbered from 1. */
    static String[] documents(String publisher, int count, String... members) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> document(publisher, "n" + number, publisher + " piece " + number, members))
                .toArray(String[]::new);
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
