package io.courant.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import io.courant.testing.Stored;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The log, page by page. */
@ApiTest
class ChangePagesTest {

    @Inject
    Stored stored;

    @Test
    void pagesFollowEachOtherWithoutAGap() {
        Newsroom.published("Greenshank one");
        Newsroom.published("Greenshank two");
        List<Object> positions = new ArrayList<>();
        long end = Log.end();
        long from = end - 4;
        for (int i = 0; i < 2; i++) {
            JsonPath page = Log.page(from, "&limit=2");
            positions.addAll(page.getList("items.position"));
            from = page.getLong("position");
        }
        assertThat(positions).containsExactly((int) end - 3, (int) end - 2, (int) end - 1, (int) end);
        assertThat(Log.page(from, "").getList("items")).isEmpty();
        assertThat(Log.page(from, "").getLong("position")).isEqualTo(end);
    }

    @Test
    void onlyTheTypesThatAreAskedForComeAndThePositionGoesOnPastTheOthers() {
        long before = Log.end();
        Newsroom.published("Greenshank typed", "bodyText", "“We count,” said Gerlinde Shank, a warden.");
        assertThat(Log.page(before, "&types=source").getList("items.type")).containsOnly("source");
        JsonPath none = Log.page(before, "&types=story");
        assertThat(none.getList("items")).isEmpty();
        assertThat(none.getLong("position")).isEqualTo(Log.end());
    }

    @Test
    void linesAreTheSameEntriesWithoutTheEnvelope() {
        long before = Log.end();
        Newsroom.published("Greenshank lined");
        String lines = given().accept("application/x-ndjson").get("/v1/changes?after=" + before).then().statusCode(200)
                .contentType(containsString("application/x-ndjson")).extract().asString();
        List<Map<String, Object>> items = Log.page(before, "").getList("items");
        assertThat(lines.lines().map(line -> JsonPath.from(line).<Object>get("$"))).isEqualTo(items);
        assertThat(lines).endsWith("\n");
    }

    @Test
    void whoWaitsIsAnsweredWhenSomethingComesAndNotBefore() throws Exception {
        long before = Log.end();
        CompletableFuture<JsonPath> waiting = CompletableFuture.supplyAsync(() -> Log.page(before, "&wait=60&types=article"));
        Thread.sleep(300);
        assertThat(waiting).isNotDone();
        String slug = Newsroom.published("Greenshank awaited");
        assertThat(waiting.get().getList("items.action")).containsExactly("created");
        Api.get("/v1/articles/" + slug).statusCode(200);
    }

    @Test
    void whoWaitsInVainIsToldToGoOnFromWhereTheyWere() {
        long end = Log.end();
        JsonPath page = Log.page(end, "&wait=1");
        assertThat(page.getList("items")).isEmpty();
        assertThat(page.getLong("position")).isEqualTo(end);
    }

    @Test
    void whatIsForgottenIsAnsweredWith410() throws Exception {
        Newsroom.published("Greenshank forgotten");
        String first = stored.column("select min(position) from change").get(0);
        stored.change("create table change_kept as select * from change where position = " + first);
        stored.change("update change set at = at - interval '40 days' where position = " + first);
        // the next look at what came due also forgets
        stored.change("update change_head set noticed_until = noticed_until - interval '2 minutes'");
        while (!stored.column("select 1 from change where position = " + first).isEmpty()) {
            Thread.sleep(50);
        }
        assertForgotten(first);
        // other tests begin at the beginning
        stored.change("with back as (insert into change select * from change_kept) update change_head set forgotten = "
                + first + " - 1");
        stored.change("drop table change_kept");
        Api.get("/v1/changes?after=" + (Long.parseLong(first) - 1)).statusCode(200);
    }

    private static void assertForgotten(String first) {
        Api.get("/v1/changes?after=" + (Long.parseLong(first) - 1)).statusCode(410)
                .body("type", equalTo("/v1/problems/position-forgotten")).body("detail", containsString("position " + first));
        Api.get("/v1/changes?after=" + first).statusCode(200);
        assertThat(Api.json("/v1/changes?limit=1").getLong("items[0].position")).isEqualTo(Long.parseLong(first) + 1);
    }

    @Test
    void aPositionOfALaterStateIsAnsweredWith410() {
        Api.get("/v1/changes?after=" + (Log.end() + 1000)).statusCode(410)
                .body("type", equalTo("/v1/problems/position-forgotten"));
        Api.get("/v1/changes?after=1e3").statusCode(400).body("errors[0].field", equalTo("after"));
    }
}
