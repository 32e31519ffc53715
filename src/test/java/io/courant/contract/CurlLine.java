package io.courant.contract;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import io.courant.testing.Api;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A curl line of the few forms that examples may have, so that everybody can read them at a glance: {@code curl -s},
 * perhaps {@code -N}, {@code -X}, {@code -H}, {@code -d} and {@code --data-binary @page.txt}, and one quoted address.
 */
record CurlLine(String method, List<String> headers, boolean sendsPage, String json, String address) {

    static final String TOKEN = "$COURANT_ADMIN_TOKEN";
    private static final String SERVER = "http://localhost:8080/";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s'\"]+)");

    static CurlLine parse(String line) {
        // -N changes nothing of what is sent
        List<String> words = words(line.replace(" -N ", " "));
        List<String> headers = new ArrayList<>();
        String method = null;
        boolean page = false;
        String json = null;
        int at = 2;
        for (; at < words.size() - 1; at += 2) {
            switch (words.get(at)) {
                case "-X" -> method = words.get(at + 1);
                case "-H" -> headers.add(words.get(at + 1));
                case "-d" -> json = words.get(at + 1);
                case "--data-binary" -> page = words.get(at + 1).equals("@page.txt");
                default -> throw new IllegalArgumentException("Not among the simple forms: " + line);
            }
        }
        if (!line.startsWith("curl -s ") || at != words.size() - 1 || !words.get(at).startsWith(SERVER)
                || !line.endsWith("'" + words.get(at) + "'")) {
            throw new IllegalArgumentException("Not curl -s, options, and one address in single quotes: " + line);
        }
        return new CurlLine(method == null ? page || json != null ? "POST" : "GET" : method, headers, page, json, words.get(at));
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(line); word.find();) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words;
    }

    /** The path and the query. */
    String target() {
        return address.substring(SERVER.length() - 1);
    }

    String path() {
        return target().replaceFirst("\\?.*", "");
    }

    /** Sends it to the test's server, with the test's token. */
    Response send(String page) {
        // what curl would send and no more: RestAssured would add a character set to the media type
        EncoderConfig asWritten = encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        RequestSpecification request = given().urlEncodingEnabled(false).config(config().encoderConfig(asWritten));
        headers.forEach(header -> request.header(header.split(": ", 2)[0],
                header.split(": ", 2)[1].replace(TOKEN, Api.TOKEN)));
        if (json != null) {
            request.body(json.getBytes(StandardCharsets.UTF_8));
        }
        if (sendsPage) {
            request.body(page.getBytes(StandardCharsets.UTF_8));
        }
        return request.request(method, target());
    }
}
