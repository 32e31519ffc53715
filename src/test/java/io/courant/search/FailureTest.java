package io.courant.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.CourantProcess;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.CorruptIndexException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index cannot answer the database does, and the answer says so, until there is an index again. */
@ApiTest
class FailureTest {

    private static final AtomicInteger LENGTHS = new AtomicInteger(20);

    @Inject
    Searchable searchable;

    @BeforeEach
    void theIndexAnswers() {
        CourantProcess.await(() -> !answeredByTheDatabase(search()));
    }

    @Test
    void anIndexThatFailsInASearchIsPassedOver(@TempDir Path folder) throws IOException {
        List<String> known = ids(search());
        Index closed = new Index(folder);
        closed.close();
        // the node's own index comes back within a second, perhaps before it was asked
        CourantProcess.await(() -> {
            searchable.now(closed, Long.MAX_VALUE);
            Response answer = search();
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(ids(answer)).containsExactlyInAnyOrderElementsOf(known).isNotEmpty();
            return answeredByTheDatabase(answer);
        });
        CourantProcess.await(() -> !answeredByTheDatabase(search()));
    }

    @Test
    void anIndexThatIsFoundDamagedIsMadeAnew() {
        // in one that has grown, words of what is gone still count for how rare a word is, and may turn the order of near ties
        findDamaged();
        List<String> known = ids(search());
        findDamaged();
        assertThat(ids(search())).isEqualTo(known);
    }

    private void findDamaged() {
        searchable.failed(new CorruptIndexException("a checksum does not fit", "a segment"));
        CourantProcess.await(() -> answeredByTheDatabase(search()));
        CourantProcess.await(() -> !answeredByTheDatabase(search()));
    }

    /** Each time with another excerpt, so that it is not in the cache. */
    private static Response search() {
        int excerpt = 20 + LENGTHS.incrementAndGet() % 400;
        return Api.get("/v1/articles?q=tunnel&limit=100&excerpt=" + excerpt).extract().response();
    }

    private static List<String> ids(Response answer) {
        return answer.jsonPath().getList("items.id");
    }

    private static boolean answeredByTheDatabase(Response answer) {
        return "database".equals(answer.header("Courant-Search"));
    }
}
