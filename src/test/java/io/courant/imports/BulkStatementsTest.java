package io.courant.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.ApiTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a batch needs to know is asked for once, however many documents it has. */
@ApiTest
class BulkStatementsTest {

    private static final String[] MEMBERS = {"\"body\": \"“It holds,” said Ane Sanders, a mason, in %1$s.\"",
        "\"section\": \"Sander\"", "\"tags\": [\"Sanderling\", \"Stone\"]", "\"authors\": [\"Ole Sanders\"]",
        "\"related\": [{\"externalId\": \"s1\"}, {\"headline\": \"Sanderlings In 1999\"}]"};

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void makeTheNames() {
        Bulk.send(documents("first", 1, 1, ""));
    }

    private static String[] documents(String what, int from, int to, String text) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> Bulk.document("Sanderling Post", what + number,
                "Sanderlings " + what + " " + number, MEMBERS).replace("%1$s", "spring " + text)).toArray(String[]::new);
    }

    private long statements(String... documents) {
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        Bulk.send(documents);
        return statistics.getPrepareStatementCount();
    }

    @Test
    void fiftyNewArticlesTakeTheStatementsOfOne() {
        long one = statements(documents("alone", 1, 1, ""));
        assertThat(statements(documents("together", 1, 50, ""))).isEqualTo(one);
    }

    @Test
    void fiftyMendedArticlesTakeTheStatementsOfOne() {
        Bulk.send(documents("mended", 1, 50, ""));
        long one = statements(documents("mended", 1, 1, "again"));
        assertThat(statements(documents("mended", 1, 50, "once more"))).isEqualTo(one);
    }

    @Test
    void fiftyUnchangedArticlesTakeFourStatementsAndTheTokenOne() {
        String[] documents = documents("unchanged", 1, 50, "");
        Bulk.send(documents);
        // the turn, the sources' turn, the outlets, what was imported before; and that the configured token was used
        assertThat(statements(documents)).isEqualTo(5);
        assertThat(statements(documents[0])).isEqualTo(5);
    }
}
