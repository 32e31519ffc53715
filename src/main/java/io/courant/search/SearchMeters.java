package io.courant.search;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;

/** How far the index is. */
@ApplicationScoped
class SearchMeters implements MeterBinder {

    private final Searchable searchable;
    private final Build build;

    SearchMeters(Searchable searchable, Build build) {
        this.searchable = searchable;
        this.build = build;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("courant.search.behind", searchable, Searchable::behind)
                .description("Changes that cannot be found yet; -1 while there is no index").register(meters);
        Gauge.builder("courant.search.building", build, one -> one.running() ? 1 : 0)
                .description("1 while the index is being made anew").register(meters);
        Gauge.builder("courant.search.built", build, Build::done)
                .description("Items that were indexed when it was last made anew").register(meters);
    }
}
