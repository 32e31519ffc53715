package io.courant.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many answers came from memory, and how much is kept there. */
@ApplicationScoped
class CacheMeters {

    private final Map<Outcome, Counter> answers;

    CacheMeters(MeterRegistry meters, Answers kept) {
        answers = Arrays.stream(Outcome.values()).collect(Collectors.toMap(Function.identity(),
                outcome -> Counter.builder("courant.cache.answers")
                        .description("Answers of operations that are kept, by how they came about")
                        .tag("outcome", outcome.name().toLowerCase(Locale.ROOT)).register(meters),
                (one, other) -> one, () -> new EnumMap<>(Outcome.class)));
        Gauge.builder("courant.cache.size", kept, Answers::bytes).baseUnit("bytes")
                .description("What the answers in memory take").register(meters);
    }

    void count(Outcome outcome) {
        answers.get(outcome).increment();
    }
}
