package io.courant.source;

import static io.courant.source.EditorialSourceTest.make;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Editor;
import io.courant.testing.HeldOpen;
import io.courant.testing.Stored;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Nothing is given to a source that is being merged at the same moment. */
@ApiTest
class MergeDuringImportTest {

    private static final String HOLD_STILL = "perform pg_advisory_xact_lock_shared(hashtext('courant.source'));";
    private static final String TAKE_TURN = "perform pg_advisory_xact_lock(hashtext('courant.source'));";

    @Inject
    DataSource database;

    @Inject
    Stored stored;

    @Test
    void aMergeWaitsForWhoeverRefersToTheDuplicateAndMovesThatToo() throws Exception {
        bring("Vardoe", "Trygve Vardoe").statusCode(201);
        make("Trygve Vardoeson", "person");
        bring("Vardal", "Trygve Vardal").statusCode(201);
        String another = block(HOLD_STILL + "update quote set speaker_id = (select id from source where slug = 'trygve-vardoe')"
                + " where speaker_id = (select id from source where slug = 'trygve-vardal');");
        HeldOpen.during(database, another, () -> Editor.post("/v1/editorial/sources/trygve-vardoe/merge",
                Map.of("into", "trygve-vardoeson"), "If-Match", "*")).statusCode(200).body("quoteCount", equalTo(2));
    }

    @Test
    void anImportWaitsForAMergeAndSpeaksOfTheOneThatStays() throws Exception {
        make("Yngve Sletta", "person");
        make("Yngve Slettas", "person");
        String merge = block(TAKE_TURN + "update source set merged_into = (select id from source where slug = 'yngve-slettas')"
                + " where slug = 'yngve-sletta';"
                + "insert into source_alias (source_id, name, name_key) select id, 'Yngve Sletta', 'yngve sletta' from source"
                + " where slug = 'yngve-slettas';");
        HeldOpen.during(database, merge, () -> bring("Sletta", "Yngve Sletta")).statusCode(201)
                .body("article.quotes[0].speaker.slug", equalTo("yngve-slettas"));
        assertThat(stored.column("select slug from source where name_key = 'yngve sletta'")).containsExactly("yngve-sletta");
    }

    private static String block(String statements) {
        return "do $$ begin " + statements + " end $$";
    }

    private static ValidatableResponse bring(String word, String speaker) {
        return Api.importPage(Api.page(word, "6 May 2025", "“The mole will hold,” said " + speaker + ", a welder of moles."),
                Map.of("publisher", word + " Post", "publish", true));
    }
}
