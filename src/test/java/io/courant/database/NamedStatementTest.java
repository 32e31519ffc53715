package io.courant.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedStatementTest {

    @Test
    void eachMentionOfANameIsAParameter() {
        NamedStatement named = NamedStatement.of("select 1 from t where a = any(:p0) or b = :words and c = :p0");
        assertThat(named.sql()).isEqualTo("select 1 from t where a = any(?) or b = ? and c = ?");
        assertThat(named.names()).containsExactly("p0", "words", "p0");
    }

    @Test
    void aColonInALiteralMeansNothing() {
        String sql = "select to_char(at, 'HH24:MI:SS'), 'it''s :so', 'article:' || id";
        NamedStatement named = NamedStatement.of(sql);
        assertThat(named.sql()).isEqualTo(sql);
        assertThat(named.names()).isEmpty();
    }

    @Test
    void aParameterThatNobodyGaveIsTold() {
        assertThatIllegalStateException().isThrownBy(() -> NamedStatement.of("select :slug").bind(null, Map.of()))
                .withMessageContaining("slug");
    }
}
