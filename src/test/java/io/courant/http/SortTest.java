package io.courant.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SortTest {

    private static final Sort NEWEST = new Sort("-publishedAt", "a.published_at", Sort.Type.TIMESTAMP);
    private static final Sort OLDEST = new Sort("publishedAt", "a.published_at", Sort.Type.TIMESTAMP);
    private static final Sort NAME = new Sort("name", "k.name_key", Sort.Type.TEXT);
    private static final Sort RELEVANCE = new Sort("relevance", "rank", Sort.Type.REAL);

    @Test
    void theIdBreaksEveryTieInTheSameDirection() {
        assertThat(NEWEST.orderBy("a.id")).isEqualTo("a.published_at desc, a.id desc");
        assertThat(OLDEST.orderBy("a.id")).isEqualTo("a.published_at asc, a.id asc");
    }

    @Test
    void thePageContinuesInTheDirectionOfTheOrder() {
        assertThat(NEWEST.after("a.id")).isEqualTo("(a.published_at, a.id) < (cast(:afterKey as timestamptz), :afterId)");
        assertThat(OLDEST.after("a.id")).isEqualTo("(a.published_at, a.id) > (cast(:afterKey as timestamptz), :afterId)");
    }

    @Test
    void textIsComparedAsItIsOrdered() {
        assertThat(NAME.orderBy("k.id")).contains("collate \"C\"");
        assertThat(NAME.after("k.id")).contains("collate \"C\"");
    }

    @Test
    void theBestComesFirst() {
        assertThat(RELEVANCE.descending()).isTrue();
        assertThat(RELEVANCE.orderBy("a.id")).isEqualTo("rank desc, a.id desc");
    }

    @Test
    void aTimestampsKeyIsExactAndInUtc() {
        assertThat(NEWEST.key()).contains("at time zone 'UTC'").contains("SS.US");
    }
}
