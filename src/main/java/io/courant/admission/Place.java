package io.courant.admission;

import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;

/** Where a request stands: in the queue, at work, or gone. Whatever is asked or changed here is done under the queue's lock. */
class Place {

    private static final String NAME = Place.class.getName();

    enum State { WAITING, AT_WORK, GONE }

    private final RoutingContext request;
    private final Context context;
    private State state = State.WAITING;

    Place(RoutingContext request, Context context) {
        this.request = request;
        this.context = context;
        request.put(NAME, this);
    }

    /** Null for what never stood in the queue. */
    static Place of(RoutingContext request) {
        return request == null ? null : request.get(NAME);
    }

    RoutingContext request() {
        return request;
    }

    State state() {
        return state;
    }

    void work() {
        state = State.AT_WORK;
    }

    void go() {
        state = State.GONE;
    }

    /** Goes on where it was stopped, on its own event loop. */
    void resume() {
        context.runOnContext(any -> {
            if (!request.response().closed()) {
                request.next();
            }
        });
    }
}
