package io.courant.admission;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.database.DatabaseConfig;
import io.courant.http.EarlyProblem;
import io.courant.http.ProblemType;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/**
 * Lets in as many requests as can be worked at, and some more wait; all others are told to come back, at once and for
 * hardly any work, so that those that were let in are served as quickly as ever.
 */
@ApplicationScoped
public class DatabaseQueue {

    /** After everything that needs no database. */
    private static final int PRIORITY = 240;
    /** While the database is at work on some, others are. */
    private static final int EACH_PROCESSOR = 4;
    /** Where the database is on the same processors: with more at once, the slowest answers take longer. */
    private static final int EACH_SHARED_PROCESSOR = 2;
    private static final int LEAST_PROCESSORS = 2;
    /** A burst. More would wait for longer than it is worth, and be moved about by the collector meanwhile. */
    private static final int WAITING_FOR_EACH = 16;
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final int places;
    private final int most;
    private final long patience;
    private final Set<Place> waiting = new LinkedHashSet<>();
    private final EarlyProblem full;
    private final LongAdder refused = new LongAdder();
    private final CurrentVertxRequest current;
    private final Vertx vertx;
    private int working;

    DatabaseQueue(AdmissionConfig config, DatabaseConfig database, CurrentVertxRequest current, ObjectMapper json, Vertx vertx) {
        this.places = config.queue().running().orElse((database.embedded() ? EACH_SHARED_PROCESSOR : EACH_PROCESSOR)
                * Math.max(LEAST_PROCESSORS, Runtime.getRuntime().availableProcessors()));
        this.most = config.queue().waiting().orElse(WAITING_FOR_EACH * places);
        this.patience = config.queue().patience().toMillis();
        this.full = new EarlyProblem(ProblemType.UNAVAILABLE,
                "More is asked for than can be answered. Try again in a moment.", RETRY, json);
        this.current = current;
        this.vertx = vertx;
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, PRIORITY);
    }

    /**
     * For a request that goes on for long without asking much of the database, such as a stream: others take its place.
     */
    public void leave() {
        Place place = Place.of(current.getCurrent());
        if (place != null) {
            leave(place);
        }
    }

    private void enter(RoutingContext request) {
        Place place = new Place(request, vertx.getOrCreateContext());
        switch (takeIn(place)) {
            case AT_WORK -> {
                request.addEndHandler(end -> leave(place));
                request.next();
            }
            case WAITS -> {
                long timer = vertx.setTimer(patience, any -> giveUp(place));
                request.addEndHandler(end -> {
                    vertx.cancelTimer(timer);
                    leave(place);
                });
            }
            case REFUSED -> refuse(request);
        }
    }

    private enum Taken { AT_WORK, WAITS, REFUSED }

    private synchronized Taken takeIn(Place place) {
        if (working < places) {
            working++;
            place.atWork = true;
            return Taken.AT_WORK;
        }
        return waiting.size() < most && waiting.add(place) ? Taken.WAITS : Taken.REFUSED;
    }

    /** Also more than once, and before its turn has come. */
    private void leave(Place place) {
        Place next = handOver(place);
        if (next != null) {
            next.resume();
        }
    }

    /** Who is at work in its place now; null if nobody is. */
    private synchronized Place handOver(Place place) {
        waiting.remove(place);
        if (!place.atWork) {
            return null;
        }
        place.atWork = false;
        Iterator<Place> first = waiting.iterator();
        if (!first.hasNext()) {
            working--;
            return null;
        }
        Place next = first.next();
        first.remove();
        next.atWork = true;
        return next;
    }

    private void giveUp(Place place) {
        boolean waited;
        synchronized (this) {
            waited = waiting.remove(place);
        }
        if (waited) {
            refuse(place.request);
        }
    }

    private void refuse(RoutingContext request) {
        refused.increment();
        full.send(request);
    }

    synchronized int working() {
        return working;
    }

    synchronized int waiting() {
        return waiting.size();
    }

    long refused() {
        return refused.sum();
    }
}
