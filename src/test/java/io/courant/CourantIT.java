package io.courant;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.CourantProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The packaged jar as a user runs it: starts, restarts, crashes of either process, and another database. */
@Execution(ExecutionMode.CONCURRENT)
class CourantIT {

    private static final String NO_DEMO = "-Dcourant.demo=false";
    private static final String PAGE = Api.page("Gannet", "12 March 2025", "The gannets came back. Nobody had asked them.");

    @TempDir
    static Path demoFolder;
    private static CourantProcess demo;

    @TempDir
    Path folder;

    @BeforeAll
    static void startForTheFirstTime() throws IOException {
        demo = CourantProcess.startAsItIs(demoFolder);
    }

    @AfterAll
    static void stopTheDemo() {
        demo.close();
    }

    @Test
    void aFreshStartServesTheDemoAndTakesAnImportWithItsToken() {
        assertThat(demo.get("/v1/articles?count=exact&limit=1").body()).contains("\"count\":49");
        assertThat(demo.get("/v1/articles?tag=aldous-sound-tunnel&include=quotes,sources,related,latest").statusCode())
                .isEqualTo(200);
        assertThat(importPage(demo).statusCode()).isEqualTo(201);
        assertThat(demo.get("/v1/articles?publisher=gannet-gazette").body()).contains("The Gannet affair");
    }

    @Test
    void healthAndFiguresHaveAPortOfTheirOwn() {
        demo.get("/v1/articles?limit=1");
        demo.get("/v1/articles?limit=1");
        assertThat(demo.manage("/q/health/live").body()).contains("\"UP\"", "follows the log of changes");
        assertThat(demo.manage("/q/health/ready").body()).contains("\"UP\"", "\"database\": \"there\"");
        assertThat(demo.manage("/q/metrics").body()).contains(
                "courant_cache_answers_total{outcome=\"hit\"} ", "courant_changes_lag_seconds ", "courant_queue_waiting ",
                "http_server_requests_seconds_count{method=\"GET\",status=\"200\",uri=\"/v1/articles\"} ", "agroal_active_count{");
        assertThat(demo.get("/q/health").statusCode()).as("where readers are").isEqualTo(404);
    }

    @Test
    void itSaysWhereItListensWhereTheDataIsAndOnceTheToken() throws IOException {
        assertThat(demo.output()).contains("Listening on: http://",
                "The data is in " + demoFolder.toRealPath().resolve(".courant"));
        assertThat(demo.tokens()).hasSize(1);
        assertThat(demo.errors()).isEmpty();
    }

    @Test
    void theDataFolderIsTheOwnersAlone() throws IOException {
        Path data = demoFolder.resolve(".courant");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("password"))))
                .isEqualTo("rw-------");
        // whoever could write to the programs in it would choose what runs as Courant's user
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
    }

    @Test
    void theBuildHasItsClassesReadyForTheJvm() throws IOException {
        String archive = "-XX:SharedArchiveFile=" + Path.of("target", "quarkus-app", "courant.jsa").toAbsolutePath();
        try (CourantProcess courant = CourantProcess.start(folder, NO_DEMO, archive, "-Xlog:class+load")) {
            assertThat(courant.output()).containsPattern("io\\.courant\\.article\\.ArticleResource source: shared objects file \\(top\\)")
                    .containsPattern("org\\.hibernate\\.internal\\.SessionFactoryImpl source: shared objects file \\(top\\)");
        }
    }

    @Test
    void anArchiveThatIsOfNoUseIsPassedOver() throws IOException {
        Path other = Files.writeString(folder.resolve("other.jsa"), "made by nobody");
        try (CourantProcess courant = CourantProcess.start(folder, NO_DEMO, "-XX:SharedArchiveFile=" + other)) {
            assertThat(courant.get("/v1/articles").statusCode()).isEqualTo(200);
            assertThat(courant.errors()).isEmpty();
            assertThat(courant.output()).doesNotContain("[cds]");
        }
    }

    @Test
    void aSecondProcessOnTheSameFolderIsRefusedInOneSentence() throws Exception {
        try (CourantProcess second = CourantProcess.launch(demoFolder)) {
            assertThat(second.awaitExit()).isNotZero();
            assertThat(second.errors().strip()).startsWith("Another Courant is already running on ").hasLineCount(1);
            assertThat(second.output()).doesNotContain("\tat ");
        }
        assertThat(demo.get("/v1/articles?limit=1").statusCode()).isEqualTo(200);
    }

    @Test
    void aRestartKeepsTheDataAndPrintsNoToken() throws Exception {
        try (CourantProcess first = CourantProcess.start(folder, NO_DEMO)) {
            assertThat(importPage(first).statusCode()).isEqualTo(201);
        }
        // without the option: a database that has articles is not fresh
        try (CourantProcess second = CourantProcess.start(folder)) {
            assertThat(second.get("/v1/articles?count=exact").body()).contains("The Gannet affair", "\"count\":1");
            assertThat(second.tokens()).isEmpty();
        }
    }

    @Test
    void sigtermStopsThePostgreSqlToo() throws Exception {
        try (CourantProcess courant = CourantProcess.start(folder, NO_DEMO)) {
            ProcessHandle postmaster = courant.postmaster();
            assertThat(postmaster.isAlive()).isTrue();
            courant.stop();
            // it takes its file away just before it ends
            CourantProcess.await(() -> !postmaster.isAlive());
            assertThat(folder.resolve(".courant/postgresql/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void afterAKilledJavaTheNextStartTakesTheFolderOver() throws Exception {
        try (CourantProcess killed = CourantProcess.start(folder, NO_DEMO)) {
            importPage(killed);
            ProcessHandle orphan = killed.postmaster();
            killed.kill();
            assertThat(orphan.isAlive()).isTrue();
            try (CourantProcess next = CourantProcess.start(folder, NO_DEMO)) {
                assertThat(orphan.isAlive()).isFalse();
                assertThat(next.get("/v1/articles").body()).contains("The Gannet affair");
            }
        }
    }

    @Test
    void aKilledPostgreSqlComesBackWithItsData() throws Exception {
        try (CourantProcess courant = CourantProcess.start(folder, NO_DEMO)) {
            importPage(courant);
            ProcessHandle killed = courant.postmaster();
            killed.destroyForcibly();
            Set<Integer> meanwhile = new HashSet<>();
            CourantProcess.await(() -> {
                meanwhile.add(courant.get("/v1/articles").statusCode());
                return courant.output().contains("PostgreSQL is back");
            });
            CourantProcess.await(() -> courant.get("/v1/articles").statusCode() == 200);
            assertThat(meanwhile).as("it says that it is away, not that it has a fault").isSubsetOf(200, 503);
            assertThat(courant.get("/v1/articles").body()).contains("The Gannet affair");
            assertThat(courant.postmaster().pid()).isNotEqualTo(killed.pid());
        }
    }

    @Test
    void aPostgreSqlThatIsKilledTwiceComesBackTwice() throws Exception {
        try (CourantProcess courant = CourantProcess.start(folder, NO_DEMO)) {
            for (int times = 1; times <= 2; times++) {
                int backSoOften = times + 1;
                courant.postmaster().destroyForcibly();
                CourantProcess.await(() -> courant.output().split("PostgreSQL is back", -1).length == backSoOften);
            }
            CourantProcess.await(() -> courant.get("/v1/articles").statusCode() == 200);
        }
    }

    @Test
    void withoutTheDemoThereAreNoArticles() throws Exception {
        try (CourantProcess courant = CourantProcess.start(folder, NO_DEMO)) {
            assertThat(courant.get("/v1/articles?count=exact").body()).contains("\"items\":[]", "\"count\":0");
            assertThat(courant.get("/v1/sources?count=exact").body()).contains("\"count\":0");
        }
    }

    @Test
    void onADatabaseOfYourOwnItStartsNoServerAndLoadsNoDemo() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(new File("target/postgres")).start();
             CourantProcess courant = CourantProcess.start(folder, "QUARKUS_DATASOURCE_JDBC_URL="
                     + server.getJdbcUrl("postgres", "postgres"), "-Dquarkus.datasource.username=postgres",
                     "-Dquarkus.datasource.password=postgres")) {
            assertThat(courant.get("/v1/articles?count=exact").body()).contains("\"count\":0");
            assertThat(folder.resolve(".courant/postgresql")).doesNotExist();
            assertThat(courant.output()).contains("a database of your own");
        }
    }

    @Test
    void aTokenOfYourOwnIsGoodAndIsPrintedNowhere() throws Exception {
        String token = "crt_a-token-of-the-testers-own";
        try (CourantProcess courant = CourantProcess.start(folder, NO_DEMO, "COURANT_ADMIN_TOKEN=" + token)) {
            assertThat(courant.post("/v1/imports?publisher=x", token, PAGE).statusCode()).isEqualTo(201);
            assertThat(courant.output()).doesNotContain("crt_");
        }
    }

    @Test
    void aTokenThatIsTooShortStopsTheStart() throws Exception {
        try (CourantProcess courant = CourantProcess.launch(folder, NO_DEMO, "COURANT_ADMIN_TOKEN=too-short-for-us")) {
            assertThat(courant.awaitExit()).isNotZero();
            assertThat(courant.output() + courant.errors()).contains("COURANT_ADMIN_TOKEN is too short")
                    .doesNotContain("too-short-for-us");
            assertThat(folder.resolve(".courant/postgresql/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void dataThatCannotBeUsedIsNamedInOneSentence() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve(".courant/postgresql")).resolve("PG_VERSION"), "9\n");
        try (CourantProcess courant = CourantProcess.launch(folder)) {
            assertThat(courant.awaitExit()).isNotZero();
            assertThat(courant.errors()).contains("Courant's own PostgreSQL did not start in ").doesNotContain("\tat ");
        }
    }

    private static HttpResponse<String> importPage(CourantProcess courant) {
        return courant.post("/v1/imports?publisher=Gannet%20Gazette&publish=true", courant.tokens().get(0), PAGE);
    }
}
