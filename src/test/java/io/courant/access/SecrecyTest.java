package io.courant.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Stored;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** A token is shown once; nothing else ever holds it or its hash: no answer, no log line, no row. */
@ApiTest
class SecrecyTest {

    @Inject
    Stored stored;

    @Test
    void aTokenIsNowhereButInTheAnswerThatMadeIt() throws SQLException {
        Log log = new Log();
        Logger.getLogger("").addHandler(log);
        List<String> seen = new ArrayList<>();
        JsonPath key;
        try {
            key = Api.newKey("Plover secret desk", Role.ADMIN);
            String token = key.getString("token");
            seen.add(answer(Api.as(token).get("/v1/keys?limit=100")));
            seen.add(answer(Api.as(token).get("/v1/keys/" + key.getString("id"))));
            seen.add(answer(Api.as(token).get("/v1/audit?limit=100")));
            seen.add(answer(Api.as(token).get("/for-tests/fault")));
            Api.as(token).get("/v1/keys/" + token).then().statusCode(404);
            seen.add(answer(Api.as(token).contentType("application/json").body("{}").post("/v1/keys")));
            seen.add(answer(Api.as(token).delete("/v1/keys/" + key.getString("id"))));
            seen.add(answer(Api.as(token).get("/v1/keys")));
            String address = Api.anotherAddress();
            for (int i = 0; i < 12; i++) {
                seen.add(answer(Api.as(token).header("X-Forwarded-For", address).get("/v1/keys")));
            }
        } finally {
            Logger.getLogger("").removeHandler(log);
        }
        seen.addAll(log.lines);
        seen.addAll(stored.column("select e::text from audit_entry e"));
        seen.addAll(stored.column("select i::text from idempotency_key i"));
        Token token = new Token(key.getString("token"));
        assertThat(log.lines).as("at least of the fault").isNotEmpty();
        assertThat(seen).noneMatch(text -> text.contains(token.value().substring("crt_".length())))
                .noneMatch(text -> text.contains(HexFormat.of().formatHex(token.hash())))
                .noneMatch(text -> text.contains(Base64.getEncoder().encodeToString(token.hash())))
                .noneMatch(text -> text.contains(Api.TOKEN));
    }

    private static String answer(Response response) {
        return response.headers() + response.asString();
    }

    private static class Log extends Handler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord line) {
            lines.add(line.getMessage() + " " + (line.getParameters() == null ? "" : List.of(line.getParameters())));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
