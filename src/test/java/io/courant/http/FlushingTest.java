package io.courant.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.RawHttp;
import org.junit.jupiter.api.Test;

/** Answers that wait for each other are all sent, and in their order. */
@ApiTest
class FlushingTest {

    /** More than wait for each other at most, small ones between large ones. */
    private static final int REQUESTS = 100;

    @Test
    void whatIsAskedAtOnceIsAnsweredInOrder() {
        String small = "/v1/articles?limit=1&fields=headline";
        String tag = Api.get(small).extract().header("ETag");
        StringBuilder requests = new StringBuilder();
        StringBuilder statuses = new StringBuilder();
        for (int i = 0; i < REQUESTS; i++) {
            requests.append(i % 7 == 0 ? get("/v1/articles?limit=20&view=full", "") : get(small, "If-None-Match: " + tag + "\r\n"));
            statuses.append(i % 7 == 0 ? "200 " : "304 ");
        }
        String answers = RawHttp.send(requests + get("/v1/nowhere", "Connection: close\r\n"));
        StringBuilder told = new StringBuilder();
        // a body holds no line that begins so: JSON escapes its ends of lines
        answers.lines().filter(line -> line.contains("HTTP/1.1 ")).forEach(line ->
                told.append(line, line.indexOf("HTTP/1.1 ") + 9, line.indexOf("HTTP/1.1 ") + 13));
        assertThat(told).hasToString(statuses + "404 ");
    }

    private static String get(String target, String header) {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n";
    }
}
