package io.courant.relating;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** How far relating is. */
@ApplicationScoped
class RelatingMeters implements MeterBinder {

    private final Progress progress;
    private final Tasks tasks;

    RelatingMeters(Progress progress, Tasks tasks) {
        this.progress = progress;
        this.tasks = tasks;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("courant.related.waiting", this, RelatingMeters::waiting)
                .description("Articles that wait to be related; -1 if the database does not say").register(meters);
        FunctionCounter.builder("courant.related.done", progress, Progress::done)
                .description("Articles that this node has related").register(meters);
    }

    private double waiting() {
        try {
            return tasks.waiting();
        } catch (SQLException e) {
            return -1;
        }
    }
}
