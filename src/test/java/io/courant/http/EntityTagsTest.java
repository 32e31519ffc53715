package io.courant.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    private static final String TAG = EntityTags.of(new byte[]{1, 2, 3});

    @Property
    void itChangesIfAndOnlyIfTheBytesDo(@ForAll byte[] one, @ForAll byte[] other) {
        assertThat(EntityTags.of(one).equals(EntityTags.of(other))).isEqualTo(Arrays.equals(one, other));
        assertThat(EntityTags.of(one)).isEqualTo(EntityTags.of(one.clone())).matches("\"[A-Za-z0-9_-]{22}\"");
    }

    @Test
    void itIsTheSameOnEveryNode() {
        assertThat(TAG).isEqualTo("\"A5BYxvLAy0ksUzsKTRTvdw\"");
    }

    @Property
    void whateverIsSentNoOtherTagMatches(@ForAll String sent) {
        assertThat(EntityTags.match(sent, TAG)).isEqualTo(sent.strip().equals("*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", " %s ", "\"a\",%s", "\"a\" , W/%s", "*"})
    void itMatchesWeakly(String sent) {
        assertThat(EntityTags.match(sent.formatted(TAG), TAG)).isTrue();
        assertThat(EntityTags.match(sent.formatted(EntityTags.coded(TAG, "br")), TAG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "W/", "\"*\"", "\"A5BYxvLAy0ksUzsKTRTvd\"", "\"A5BYxvLAy0ksUzsKTRTvdwx\"", "\"A5BYxvLAy0ksUzsKTRTvdw-br"})
    void nothingElseMatches(String sent) {
        assertThat(EntityTags.match(sent, TAG)).isFalse();
    }
}
