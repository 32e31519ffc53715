package io.courant.change;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A node that does not follow the log any more will never serve from memory again: it is to be started anew. */
@Liveness
class FollowerLiveness implements HealthCheck {

    private final Follower follower;

    FollowerLiveness(Follower follower) {
        this.follower = follower;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("follows the log of changes").status(follower.alive()).build();
    }
}
