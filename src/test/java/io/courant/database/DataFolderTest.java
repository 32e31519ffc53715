package io.courant.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.courant.database.EmbeddedDatabase.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void isMadeWhereItIsMissing() {
        DataFolder folder = DataFolder.claim(parent.resolve("a/b"));
        assertThat(folder.log()).isEqualTo(parent.resolve("a/b/log")).isDirectory();
        folder.release();
    }

    @Test
    void canBeClaimedAgainAfterItWasReleased() {
        DataFolder.claim(parent).release();
        DataFolder again = DataFolder.claim(parent);
        assertThat(again).hasToString(parent.toString());
        again.release();
    }

    @Test
    void isRefusedInOneSentenceWhereAFileStands() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.claim(file)).isInstanceOf(Unavailable.class)
                .hasMessageContainingAll("cannot use the data folder " + file, "-Dcourant.data-dir=");
    }

    @Test
    void keepsOnePasswordThatOnlyTheOwnerReads() throws IOException {
        DataFolder folder = DataFolder.claim(parent);
        String password = folder.password();
        assertThat(password).matches("[A-Za-z0-9_-]{32}").isEqualTo(folder.password());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.passwordFile()))).isEqualTo("rw-------");
        folder.release();
    }

    @Test
    void twoFoldersHaveTwoPasswords() {
        DataFolder one = DataFolder.claim(parent.resolve("one"));
        DataFolder two = DataFolder.claim(parent.resolve("two"));
        assertThat(one.password()).isNotEqualTo(two.password());
        one.release();
        two.release();
    }

    @Test
    void knowsNoServerWhereNoneWasStarted() throws IOException {
        DataFolder folder = DataFolder.claim(parent);
        assertThat(folder.postmaster()).isEmpty();
        folder.clear();
        folder.release();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "no number\n", "99999999999999999999\n", "0\n"})
    void anUnreadableProcessNumberMeansNoServer(String file) throws IOException {
        DataFolder folder = withPostmaster(file);
        assertThat(folder.postmaster()).isEmpty();
        folder.release();
    }

    @Test
    void aProcessThatIsNoPostgreSqlIsLeftAlone() throws IOException {
        DataFolder folder = withPostmaster(ProcessHandle.current().pid() + "\n");
        assertThat(folder.postmaster()).isEmpty();
        folder.clear();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
        assertThat(folder.cluster()).as("the number was a crashed server's, and is in the way of the next").isEmptyDirectory();
        folder.release();
    }

    @Test
    void itsLastWordsAreTheLatestOfAllItsLogs() throws IOException {
        DataFolder folder = DataFolder.claim(parent);
        assertThat(folder.lastWords()).isEmpty();
        Files.writeString(folder.log().resolve("postgresql-Sun.log"), """
                2026-03-01 10:00:00.001 UTC [7] FATAL:  the first
                2026-03-01 10:00:02.001 UTC [7] FATAL:  the last
                2026-03-01 10:00:03.001 UTC [7] LOG:  shut down
                """);
        Files.writeString(folder.log().resolve("start.log"), """
                waiting for server to start....2026-03-01 10:00:01.001 UTC [7] FATAL:  between them
                 stopped waiting
                """);
        assertThat(folder.lastWords()).hasValue("2026-03-01 10:00:02.001 UTC [7] FATAL:  the last");
        folder.release();
    }

    private DataFolder withPostmaster(String file) throws IOException {
        DataFolder folder = DataFolder.claim(parent);
        Files.writeString(Files.createDirectories(folder.cluster()).resolve("postmaster.pid"), file);
        return folder;
    }
}
