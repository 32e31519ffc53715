package io.courant;

import io.courant.database.EmbeddedDatabase;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.slf4j.LoggerFactory;

/**
 * Starts Courant: its own PostgreSQL, where no other is configured, and the API on top of it. With the argument {@code
 * rehearse} it ends again once it has answered ({@link Rehearsal}).
 */
@QuarkusMain
public class Courant {

    public static void main(String... arguments) {
        // both that follow ask it for a logger; whoever comes while it is made up is told off on the error output
        LoggerFactory.getILoggerFactory();
        CompletableFuture<Void> database = CompletableFuture.runAsync(
                () -> EmbeddedDatabase.startUnlessConfigured(ConfigProvider.getConfig()));
        prepare();
        try {
            database.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof EmbeddedDatabase.Unavailable refusal) {
                // one sentence for a person, not a stack trace: there is nothing to debug
                System.err.println(refusal.getMessage());
                System.exit(1);
            }
            throw e;
        }
        Quarkus.run(List.of(arguments).contains("rehearse") ? Rehearsal.class : null, arguments);
    }

    /** What needs no database, while that starts. It would be done next anyway; in an IDE there is nothing to do yet. */
    private static void prepare() {
        try {
            Class.forName(Application.APP_CLASS_NAME, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            // Quarkus makes it, and does the same then
        }
    }
}
