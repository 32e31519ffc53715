package io.courant.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.courant.testing.Api;
import io.courant.testing.ApiTest;
import io.courant.testing.Contract;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the contract, called by nobody and by each role: who may, and who may not. */
@ApiTest
class AuthorisationMatrixTest {

    private static final String OPEN = "open";

    /** Each operation, and the least role that may call it. */
    private static final String TABLE = """
            export                   open
            getArticle               open
            getArticleSourceProfile  open
            getAuthor                open
            getPreview               open
            getProblem               open
            getQuote                 open
            getSection               open
            getSource                open
            getSourceProfile         open
            getStory                 open
            getTag                   open
            listArticleQuotes        open
            listArticleSources       open
            listArticles             open
            listAuthors              open
            listChanges              open
            listCorrections          open
            listProblems             open
            listQuotes               open
            listRelated              open
            listRevisions            open
            listSections             open
            listSourceArticles       open
            listSourceQuotes         open
            listSources              open
            listStories              open
            compareStory             open
            listTimeline             open
            listTags                 open
            streamChanges            open
            suggest                  open

            diffRevisions            reader
            getEditorialArticle      reader
            getEditorialAuthor       reader
            getEditorialLinks        reader
            getEditorialRevision     reader
            getEditorialSection      reader
            getEditorialSource       reader
            getEditorialStory        reader
            getEditorialTag          reader
            listEditorialArticles    reader
            listEditorialAuthors     reader
            listEditorialQuotes      reader
            listEditorialRevisions   reader
            listEditorialSections    reader
            listEditorialSources     reader
            listEditorialStories     reader
            listEditorialTags        reader
            listMergeCandidates      reader

            addQuote                 contributor
            createArticle            contributor
            createPreview            contributor
            deleteArticle            contributor
            patchArticle             contributor
            confirmQuote             contributor
            patchQuote               contributor
            rejectQuote              contributor
            removeQuote              contributor
            replaceArticle           contributor
            replaceLinks             contributor
            replaceQuote             contributor
            upsertArticle            contributor

            correctArticle           editor
            createAuthor             editor
            createSection            editor
            createSource             editor
            createStory              editor
            createTag                editor
            deleteAuthor             editor
            deleteSection            editor
            deleteSource             editor
            deleteStory              editor
            deleteTag                editor
            importPage               editor
            mergeSource              editor
            mergeStory               editor
            patchAuthor              editor
            patchSection             editor
            patchSource              editor
            patchStory               editor
            patchTag                 editor
            publishArticle           editor
            replaceAuthor            editor
            replaceSection           editor
            replaceSource            editor
            replaceStory             editor
            replaceTag               editor
            restoreRevision          editor
            retractArticle           editor
            splitStory               editor
            takeDownArticle          editor
            unpublishArticle         editor

            createKey                admin
            getKey                   admin
            listAudit                admin
            listKeys                 admin
            revokeKey                admin
            """;

    private static Map<String, String> tokens;
    private static Map<String, Contract.Operation> operations;

    static Stream<String> lines() {
        return TABLE.lines().filter(line -> !line.isBlank());
    }

    @Test
    void theTableHasEachOperationOfTheContractAndNoOther() {
        assertThat(lines().map(line -> line.split(" +")[0]))
                .containsExactlyInAnyOrderElementsOf(operations().keySet());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whoeverHasTheRoleOrOneAboveItMayAndNobodyElse(String line) {
        Contract.Operation operation = operations().get(line.split(" +")[0]);
        String least = line.split(" +")[1];
        assertThat(operation.open()).as("what the contract says").isEqualTo(least.equals(OPEN));
        assertOutcome(operation.attempt(given()).statusCode(), least.equals(OPEN), 401, "nobody");
        for (String role : Role.LADDER) {
            boolean may = least.equals(OPEN) || Role.LADDER.indexOf(role) >= Role.LADDER.indexOf(least);
            assertOutcome(operation.attempt(Api.as(tokens().get(role))).statusCode(), may, 403, role);
        }
    }

    private static void assertOutcome(int status, boolean may, int refused, String who) {
        if (may) {
            assertThat(status).as(who).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(status).as(who).isEqualTo(refused);
        }
    }

    private static Map<String, String> tokens() {
        if (tokens == null) {
            tokens = Role.LADDER.stream().collect(Collectors.toMap(role -> role,
                    role -> Api.newKey("Matrix " + role, role).getString("token")));
        }
        return tokens;
    }

    private static Map<String, Contract.Operation> operations() {
        if (operations == null) {
            List<Contract.Operation> all = Contract.operations();
            operations = all.stream().collect(Collectors.toMap(Contract.Operation::id, operation -> operation));
        }
        return operations;
    }
}
