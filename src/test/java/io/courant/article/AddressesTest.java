package io.courant.article;

import static io.restassured.http.Method.PATCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.http.Key;
import io.courant.http.MovedException;
import io.courant.http.ProblemException;
import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Newsroom;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a reader is told who found nothing, whatever has happened since. */
@ApiTest
class AddressesTest {

    @Inject
    Addresses addresses;

    @Test
    void whatIsPublishedInTheVeryMomentDoesNotLeadToItself() {
        String slug = Newsroom.published("Ruff seen at the very moment");
        UUID id = UUID.fromString(Api.json("/v1/articles/" + slug).getString("id"));
        assertThat(addresses.missing(new Key(null, slug))).isInstanceOf(ProblemException.class);
        assertThat(addresses.missing(new Key(id, null))).isInstanceOf(ProblemException.class);

        Newsroom.json(PATCH, "/v1/editorial/articles/" + slug, Map.of("slug", "ruff-seen-later"));
        assertThat(addresses.missing(new Key(null, slug))).isInstanceOf(MovedException.class);
    }
}
