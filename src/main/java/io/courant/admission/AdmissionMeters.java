package io.courant.admission;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;

/** How full it is, and how many were sent away. */
@ApplicationScoped
class AdmissionMeters implements MeterBinder {

    private final DatabaseQueue queue;
    private final RateLimits limits;

    AdmissionMeters(DatabaseQueue queue, RateLimits limits) {
        this.queue = queue;
        this.limits = limits;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("courant.queue.working", queue, DatabaseQueue::working)
                .description("Requests that are worked at").register(meters);
        Gauge.builder("courant.queue.waiting", queue, DatabaseQueue::waiting)
                .description("Requests that wait for others to be done").register(meters);
        FunctionCounter.builder("courant.queue.refused", queue, DatabaseQueue::refused)
                .description("Requests told to come back, since too many waited").register(meters);
        FunctionCounter.builder("courant.rate.refused", limits, RateLimits::refused)
                .description("Requests beyond the quota of their client").register(meters);
    }
}
