package io.courant.admission;

import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;

/** A request in the queue, or at work. Whether it is at work is asked and changed under the queue's lock. */
class Place {

    private static final String NAME = Place.class.getName();

    final RoutingContext request;
    private final Context context;
    boolean atWork;

    Place(RoutingContext request, Context context) {
        this.request = request;
        this.context = context;
        request.put(NAME, this);
    }

    /** Null for what never stood in the queue. */
    static Place of(RoutingContext request) {
        return request == null ? null : request.get(NAME);
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
