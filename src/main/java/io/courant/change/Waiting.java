package io.courant.change;

import io.courant.change.ChangeParameters.Asked;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Those who wait for the log to grow. While they do, they hold no thread and no connection. */
@ApplicationScoped
class Waiting {

    private final Set<Client> clients = ConcurrentHashMap.newKeySet();
    private final ChangeLog log;
    private final ChangeConfig config;
    private volatile long last;

    Waiting(ChangeLog log, ChangeConfig config) {
        this.log = log;
        this.config = config;
    }

    private record Client(long after, CompletableFuture<Void> woken) {}

    int count() {
        return clients.size();
    }

    /** The log is known to reach this position now. */
    void reached(long position) {
        last = position;
        clients.stream().filter(one -> one.after() < position).forEach(one -> one.woken().complete(null));
    }

    /** What comes next; nothing, if nothing comes in that time. */
    Uni<ChangePage> next(Asked asked) {
        long deadline = System.nanoTime() + asked.patience().toNanos();
        return beyond(asked.after(), asked.patience()).emitOn(Infrastructure.getDefaultWorkerPool())
                .map(woken -> log.after(asked.after(), asked.types(), asked.limit()))
                .flatMap(there -> {
                    Duration left = Duration.ofNanos(deadline - System.nanoTime());
                    // what came may be of other types
                    return !there.items().isEmpty() || left.isNegative() || left.isZero()
                            ? Uni.createFrom().item(there)
                            : next(new Asked(there.position(), asked.types(), asked.limit(), left));
                });
    }

    /** Done when the log has grown beyond this position, or the time is over. */
    private Uni<Boolean> beyond(long position, Duration time) {
        return Uni.createFrom().deferred(() -> {
            if (clients.size() >= config.mostWaiting()) {
                throw new ProblemException(ProblemType.UNAVAILABLE,
                        "Too many clients wait for changes on this node. Ask without wait, or try again later.");
            }
            Client client = new Client(position, new CompletableFuture<>());
            clients.add(client);
            if (last > position) {
                client.woken().complete(null);
            }
            client.woken().completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS);
            return Uni.createFrom().completionStage(client.woken()).map(woken -> true)
                    .onTermination().invoke(() -> clients.remove(client));
        });
    }
}
