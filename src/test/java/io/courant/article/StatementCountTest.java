package io.courant.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Editor;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Design rule: an answer costs the same number of statements however much it holds. */
@ApiTest
class StatementCountTest {

    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/v1/articles?limit=1                                                        | 1",
        "/v1/articles?limit=20                                                       | 1",
        "/v1/articles?limit=100                                                      | 1",
        "/v1/articles?limit=1&view=full&include=sources,quotes,related,latest        | 1",
        "/v1/articles?limit=20&view=full&include=sources,quotes,related,latest       | 1",
        "/v1/articles?limit=100&view=full&include=sources,quotes,related,latest      | 1",
        "/v1/articles?limit=100&count=exact                                          | 2",
        "/v1/articles?limit=100&q=tunnel&highlight=true                              | 1",
        "/v1/articles?limit=100&q=tunnel&facets=language,month                       | 1",
        "/v1/articles?limit=1&q=tunnel&section=politics&facets=section,tag           | 3",
        "/v1/suggest?q=tun&limit=20                                                  | 1",
        "/v1/quotes?limit=100&q=tunnel                                               | 2",
        "/v1/articles/SLUG?include=sources,quotes,related,latest                     | 1",
        "/v1/articles/SLUG/quotes                                                    | 1",
        "/v1/articles?limit=1&include=quotes.alsoIn                                  | 2",
        "/v1/articles?limit=100&view=full&include=sources,quotes.alsoIn,related      | 2",
        "/v1/articles/SLUG?include=quotes.alsoIn                                     | 2",
        "/v1/articles/SLUG/quotes?include=alsoIn                                     | 2",
        "/v1/quotes?limit=100&fields=text                                            | 1",
        "/v1/articles/SLUG/sources                                                   | 1",
        "/v1/articles/SLUG/source-profile                                            | 1",
        "/v1/articles/SLUG/related                                                   | 1",
        "/v1/sources?limit=1                                                         | 1",
        "/v1/sources?limit=100                                                       | 1",
        "/v1/sources/mara-teague                                                     | 1",
        "/v1/sources/mara-teague/quotes?limit=100                                    | 3",
        "/v1/sources/mara-teague/articles?limit=100                                  | 2",
        "/v1/sources/mara-teague/profile                                             | 2",
        "/v1/quotes?limit=1                                                          | 2",
        "/v1/quotes?limit=100                                                        | 2",
        "/v1/quotes?limit=100&q=tunnel&highlight=true&speakerKind=person             | 2",
        "/v1/quotes?limit=100&story=x&anonymity=named&speakerKind=person             | 2",
        "/v1/articles?limit=100&view=full&include=related,story                      | 1",
        "/v1/stories?limit=100                                                       | 1",
        "/v1/sections?limit=100                                                      | 1",
        "/v1/tags?limit=100                                                          | 1",
        "/v1/authors?limit=100                                                       | 1",
        "/v1/editorial/sources?limit=1                                               | 2",
        "/v1/editorial/sources?limit=100                                             | 2",
        "/v1/editorial/sources/mara-teague                                           | 2",
        "/v1/editorial/sources/mara-teague/merge-candidates                          | 3",
        "/v1/editorial/sections?limit=100                                            | 2",
        "/v1/editorial/tags?limit=100                                                | 2",
        "/v1/editorial/authors?limit=100                                             | 2",
    })
    void constant(String path, long statements) {
        String slug = Api.json("/v1/articles?tag=aldous-sound-tunnel&limit=1").getString("items[0].slug");
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        Api.uncached(path.strip().replace("SLUG", slug)).statusCode(200);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(statements);
    }
}
