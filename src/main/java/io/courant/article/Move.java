package io.courant.article;

import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done to an article, and in which states of it. */
enum Move {
    PUBLISH(State.DRAFT, State.SCHEDULED, State.PUBLISHED),
    UNPUBLISH(State.SCHEDULED, State.PUBLISHED),
    CORRECT(State.PUBLISHED),
    RETRACT(State.PUBLISHED),
    TAKEDOWN(State.DRAFT, State.SCHEDULED, State.PUBLISHED, State.RETRACTED),
    DELETE(State.DRAFT, State.SCHEDULED);

    /** The statuses, and between draft and published what is published but not yet due. */
    enum State {
        DRAFT, SCHEDULED, PUBLISHED, RETRACTED;

        static State of(Article article, Instant now) {
            return switch (article.status()) {
                case DRAFT -> DRAFT;
                case PUBLISHED -> article.visible(now) ? PUBLISHED : SCHEDULED;
                case RETRACTED -> RETRACTED;
            };
        }
    }

    private final Set<State> states;

    Move(State... states) {
        this.states = Set.of(states);
    }

    /** A 409 that names what can be done instead. */
    void requireIn(Article article, Instant now) {
        State state = State.of(article, now);
        if (!states.contains(state)) {
            String allowed = Arrays.stream(values()).filter(move -> move.states.contains(state)).map(Move::code)
                    .collect(Collectors.joining(", "));
            throw new ProblemException(ProblemType.ILLEGAL_MOVE, "\"%s\" is not for an article that is %s; allowed are: %s."
                    .formatted(code(), state.name().toLowerCase(Locale.ROOT), allowed));
        }
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
