package io.courant.relating;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.relatedness.Likeness;
import io.courant.testing.ApiTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What is kept of articles that are much alike, while some of them go and come back. */
@ApiTest
class LikenessesTest {

    @Inject
    Likenesses likenesses;

    @Inject
    DataSource database;

    @Test
    void anArticleComesBackToOneThatItHadForgotten() throws SQLException {
        UUID article = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        List<UUID> fifteen = some(15);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            likenesses.replace(connection, Map.of(article, like(some(40), 0.9)), List.of());
            Map<UUID, Likeness> far = like(fifteen, 0.8);
            far.putAll(like(List.of(article), 0.5));
            likenesses.replace(connection, Map.of(other, far), List.of());
            // it has forty that are nearer, so that it does not know of the other
            likenesses.replace(connection, Map.of(article, Map.of()), List.of(article));
            likenesses.replace(connection, fifteen.stream().collect(Collectors.toMap(Function.identity(), any -> Map.of())), fifteen);

            likenesses.replace(connection, Map.of(article, like(List.of(other), 0.7)), List.of());
            assertThat(Likenesses.neighbours(connection, List.of(article, other), 0, 40))
                    .isEqualTo(Map.of(article, List.of(other), other, List.of(article)));
            connection.rollback();
        }
    }

    private static List<UUID> some(int number) {
        return Stream.generate(UUID::randomUUID).limit(number).toList();
    }

    private static Map<UUID, Likeness> like(List<UUID> others, double score) {
        return others.stream().collect(Collectors.toMap(Function.identity(), any -> new Likeness(score, Likeness.Type.SAME_EVENT, List.of())));
    }
}
