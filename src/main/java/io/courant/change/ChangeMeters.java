package io.courant.change;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/** How far behind the log this node is, and who waits for it to grow. */
@ApplicationScoped
class ChangeMeters implements MeterBinder {

    private final Lease lease;
    private final Purges purges;
    private final Waiting waiting;

    ChangeMeters(Lease lease, Purges purges, Waiting waiting) {
        this.lease = lease;
        this.purges = purges;
        this.waiting = waiting;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        TimeGauge.builder("courant.changes.lag", lease, TimeUnit.NANOSECONDS, one -> one.age().toNanos())
                .description("How old is what this node knows of the log").register(meters);
        Gauge.builder("courant.changes.position", purges, Purges::read)
                .description("The position up to which this node has read the log").register(meters);
        Gauge.builder("courant.changes.waiting", waiting, Waiting::count)
                .description("Clients that wait for the log to grow").register(meters);
    }
}
