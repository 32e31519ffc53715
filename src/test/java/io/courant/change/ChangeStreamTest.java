package io.courant.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The log as server-sent events. */
@ApiTest
class ChangeStreamTest {

    /** A connection that listens. */
    private record Listener(HttpURLConnection connection, BufferedReader lines) implements AutoCloseable {

        static Listener to(String query, String lastEventId) throws IOException {
            HttpURLConnection connection = (HttpURLConnection) URI.create(RestAssured.baseURI + ":" + RestAssured.port
                    + "/v1/changes/stream" + query).toURL().openConnection();
            connection.setReadTimeout(60_000);
            connection.setRequestProperty("Accept", "text/event-stream");
            if (lastEventId != null) {
                connection.setRequestProperty("Last-Event-ID", lastEventId);
            }
            assertThat(connection.getResponseCode()).isEqualTo(200);
            assertThat(connection.getContentType()).startsWith("text/event-stream");
            return new Listener(connection, new BufferedReader(
                    new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)));
        }

        /** The data of the next event; its name and id have been looked at. */
        JsonPath next() throws IOException {
            String id = null;
            for (String line = lines.readLine(); ; line = lines.readLine()) {
                assertThat(line).as("the stream ended").isNotNull();
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    assertThat(line.substring(6).strip()).isEqualTo("change");
                } else if (line.startsWith("data:")) {
                    JsonPath data = JsonPath.from(line.substring(5));
                    assertThat(id).isEqualTo(data.getString("position"));
                    return data;
                }
            }
        }

        String anyLine() throws IOException {
            String line = lines.readLine();
            return line.isEmpty() ? anyLine() : line;
        }

        @Override
        public void close() {
            connection.disconnect();
        }
    }

    @Test
    void whatComesNextIsSentAsItComes() throws IOException {
        try (Listener listener = Listener.to("?types=article", null)) {
            Newsroom.published("Redshank one");
            String one = listener.next().getString("id");
            Newsroom.move("redshank-one", "takedown", java.util.Map.of("notice", "Gone."));
            JsonPath gone = listener.next();
            assertThat(gone.getString("id")).isEqualTo(one);
            assertThat(gone.getString("action")).isEqualTo("deleted");
        }
    }

    @Test
    void anInterruptedStreamGoesOnAfterTheLastEvent() throws IOException {
        long before = Log.end();
        Newsroom.published("Redshank two");
        Newsroom.published("Redshank three");
        try (Listener listener = Listener.to("?types=article&after=" + before, null)) {
            String last = listener.next().getString("position");
            try (Listener again = Listener.to("?types=article&after=0", last)) {
                assertThat(again.next().getMap("$")).isEqualTo(listener.next().getMap("$"));
            }
        }
    }

    @Test
    void aCommentComesWhenNothingElseDoes() throws IOException {
        try (Listener listener = Listener.to("?types=story&after=" + Log.end(), null)) {
            assertThat(listener.anyLine()).startsWith(":");
        }
    }

    @Test
    void theFirstEventIsTheFirstEntryOfTheList() throws IOException {
        try (Listener listener = Listener.to("?after=0&types=section", null)) {
            assertThat(listener.next().getMap("$")).isEqualTo(Api.json("/v1/changes?types=section&limit=1").getMap("items[0]"));
        }
    }
}
