package io.courant.cache;

import io.courant.change.Lease;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Sends what is kept, before anything else looks at the request. What is missing the first request makes, while others
 * wait for it.
 */
@ApplicationScoped
class Delivery {

    /** After the headers and CORS that every answer gets; before tokens are looked at, which change nothing here. */
    private static final int PRIORITY = 250;
    /** How long to wait for the log to be heard again before the database is asked instead, in milliseconds. */
    private static final int PATIENCE = 1_000;
    private static final int STEP = 10;
    /** How often to wait for what turns out to be outdated. */
    private static final int TRIES = 3;

    private final Answers answers;
    private final KeptPaths paths;
    private final Lease lease;
    private final Sending sending;
    private final CacheMeters meters;
    private final Lifetime lifetime;
    private final Vertx vertx;

    Delivery(Answers answers, KeptPaths paths, Lease lease, Sending sending, CacheMeters meters, Lifetime lifetime, Vertx vertx) {
        this.answers = answers;
        this.paths = paths;
        this.lease = lease;
        this.sending = sending;
        this.meters = meters;
        this.lifetime = lifetime;
        this.vertx = vertx;
    }

    void register(@Observes Filters filters) {
        if (!answers.off()) {
            filters.register(this::handle, PRIORITY);
        }
    }

    private void handle(RoutingContext request) {
        HttpMethod method = request.request().method();
        if ((method == HttpMethod.GET || method == HttpMethod.HEAD) && RequestKey.takesJson(request.request())) {
            serve(request, RequestKey.of(request.request()), PATIENCE, TRIES);
        } else {
            request.next();
        }
    }

    private void serve(RoutingContext request, String key, int patience, int tries) {
        Answer answer = answers.get(key);
        if (answer == null) {
            make(request, key, null, tries);
        } else if (lease.holds()) {
            meters.count(Outcome.HIT);
            sending.send(request, answer, CacheStatus.HIT);
        } else if (lifetime.servesStale()) {
            meters.count(Outcome.STALE);
            sending.send(request, answer, CacheStatus.stale(lease.secondsOver()));
        } else if (patience > 0) {
            // for a moment nobody knows whether it is still good: that will turn out soon, and is worth no statement
            request.request().pause();
            vertx.setTimer(STEP, any -> resume(request, () -> serve(request, key, patience - STEP, tries)));
        } else {
            make(request, key, answer, tries);
        }
    }

    private void make(RoutingContext request, String key, Answer seen, int tries) {
        if (tries == 0 || request.request().method() == HttpMethod.HEAD || !paths.contain(request.normalizedPath())) {
            request.next();
            return;
        }
        Fill fill = new Fill(key);
        Fill first = answers.first(fill, seen);
        if (first == null) {
            serve(request, key, PATIENCE, tries - 1);
        } else if (first == fill) {
            fill.attach(request);
            request.addEndHandler(end -> answers.giveUp(fill));
            request.next();
        } else {
            await(request, first, tries);
        }
    }

    private void await(RoutingContext request, Fill first, int tries) {
        Context own = vertx.getOrCreateContext();
        request.request().pause();
        first.made().future().onComplete(made -> own.runOnContext(any -> resume(request, () -> {
            if (made.result() != null) {
                meters.count(Outcome.COLLAPSED);
                sending.send(request, made.result(), CacheStatus.COLLAPSED);
            } else if (first.outdated()) {
                serve(request, first.key(), PATIENCE, tries - 1);
            } else {
                // what cannot be kept everybody gets by itself
                request.next();
            }
        })));
    }

    private static void resume(RoutingContext request, Runnable step) {
        if (!request.response().closed()) {
            request.request().resume();
            step.run();
        }
    }
}
