package io.courant.cache;

import io.courant.change.Lease;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether this node is worth a request. While the database is away all nodes are in the same case, and a load balancer
 * that left them all out would take from readers what is still in memory: so a node is ready for as long as it may serve
 * that.
 */
@org.eclipse.microprofile.health.Readiness
class Readiness implements HealthCheck {

    private final Lease lease;
    private final Lifetime lifetime;
    private final Answers answers;

    Readiness(Lease lease, Lifetime lifetime, Answers answers) {
        this.lease = lease;
        this.lifetime = lifetime;
        this.answers = answers;
    }

    @Override
    public HealthCheckResponse call() {
        boolean away = lease.databaseAway();
        return HealthCheckResponse.named("answers requests").withData("database", away ? "away" : "there")
                .status(!away || !answers.off() && lifetime.servesStale()).build();
    }
}
