package io.courant;

import io.courant.database.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts Courant: its own PostgreSQL first, where no other is configured, and then the API on top of it. */
@QuarkusMain
public class Courant {

    public static void main(String... arguments) {
        try {
            EmbeddedDatabase.startUnlessConfigured(ConfigProvider.getConfig());
        } catch (EmbeddedDatabase.Unavailable refusal) {
            // one sentence for a person, not a stack trace: there is nothing to debug
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
        Quarkus.run(arguments);
    }
}
