package io.courant.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.change.Purge;
import io.courant.testing.CourantProcess;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Purge EVERYTHING = new Purge(1, null);

    private final Answers answers = new Answers(new Size(100_000));

    private record Size(long bytes) implements CacheConfig {
        @Override
        public MemorySize size() {
            return new MemorySize(BigInteger.valueOf(bytes));
        }

        @Override
        public Duration maxAge() {
            return Duration.ZERO;
        }

        @Override
        public Duration sharedMaxAge() {
            return Duration.ZERO;
        }

        @Override
        public Duration staleWhileRevalidate() {
            return Duration.ZERO;
        }

        @Override
        public Duration staleIfError() {
            return Duration.ZERO;
        }
    }

    private static Answer answer(String... tags) {
        return new Answer(new byte[1_000], Set.of(tags), "application/json", null, Instant.EPOCH);
    }

    private boolean make(String key, String... tags) {
        return answers.keep(answers.first(new Fill(key), answers.get(key)), answer(tags));
    }

    @Test
    void whatIsTouchedIsKeptNoLonger() {
        assertThat(make("/a", "article:1", "articles")).isTrue();
        assertThat(make("/b", "article:2", "articles")).isTrue();
        answers.purge(new Purge(1, Set.of("article:1", "unknown")));
        assertThat(answers.get("/a")).isNull();
        assertThat(answers.get("/b")).isNotNull();
        answers.purge(EVERYTHING);
        assertThat(answers.get("/b")).isNull();
    }

    @Test
    void whatWasTouchedWhileItWasMadeIsNotKept() {
        Fill fill = answers.first(new Fill("/a"), null);
        Fill other = answers.first(new Fill("/b"), null);
        answers.purge(new Purge(1, Set.of("article:1")));
        assertThat(answers.keep(fill, answer("article:1"))).isFalse();
        assertThat(answers.get("/a")).isNull();
        assertThat(fill.outdated()).isTrue();
        assertThat(answers.keep(other, answer("article:2"))).isTrue();
    }

    @Test
    void norIsAnythingWhenEverythingMayHaveBeen() {
        Fill fill = answers.first(new Fill("/a"), null);
        answers.purge(EVERYTHING);
        answers.purge(new Purge(1, Set.of("article:2")));
        assertThat(answers.keep(fill, answer("article:1"))).isFalse();
    }

    @Test
    void whatComesAfterIsKeptAndTouchedByItself() {
        make("/a", "article:1");
        answers.purge(new Purge(1, Set.of("article:1")));
        assertThat(make("/a", "article:1")).isTrue();
        answers.purge(new Purge(1, Set.of("article:1")));
        assertThat(answers.get("/a")).isNull();
    }

    @Test
    void oneMakesItUntilItIsMadeOrGivenUp() {
        Fill first = new Fill("/a");
        assertThat(answers.first(first, null)).isSameAs(first);
        assertThat(answers.first(new Fill("/a"), null)).isSameAs(first);
        answers.giveUp(first);
        assertThat(first.made().future().result()).isNull();
        assertThat(answers.keep(first, answer("article:1"))).as("it is not waited for any more").isFalse();
        Fill next = new Fill("/a");
        assertThat(answers.first(next, null)).isSameAs(next);
        answers.giveUp(first);
        assertThat(answers.first(new Fill("/a"), null)).isSameAs(next);
    }

    @Test
    void itTakesNoMoreMemoryThanItIsGiven() {
        IntStream.range(0, 500).forEach(i -> make("/" + i, "article:" + i));
        // what is too much goes a moment later
        CourantProcess.await(() -> kept() <= 50);
        assertThat(kept()).isGreaterThan(5);
    }

    private long kept() {
        return IntStream.range(0, 500).filter(i -> answers.get("/" + i) != null).count();
    }

    @Test
    void whoLookedBeforeAnotherWasDoneMakesNothing() {
        Answer seen = answers.get("/a");
        make("/a", "article:1");
        assertThat(answers.first(new Fill("/a"), seen)).isNull();
        Answer untrusted = answers.get("/a");
        Fill again = new Fill("/a");
        assertThat(answers.first(again, untrusted)).as("whether it is still good nobody knows").isSameAs(again);
    }
}
