package io.courant.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Calls that set off at the same moment, each on a thread of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them gave, in their order. */
    public static <T> List<T> run(List<Callable<T>> calls) {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService callers = Executors.newFixedThreadPool(calls.size());
        try {
            return callers.invokeAll(calls.stream().map(call -> (Callable<T>) () -> {
                start.await();
                return call.call();
            }).toList()).stream().map(AtOnce::result).collect(Collectors.toList());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            callers.shutdown();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
