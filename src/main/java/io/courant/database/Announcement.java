package io.courant.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tells whoever starts Courant where the data is. */
@ApplicationScoped
class Announcement {

    private static final Logger LOG = Logger.getLogger(Announcement.class);

    private final DatabaseConfig config;
    private final String url;

    Announcement(DatabaseConfig config, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.config = config;
        this.url = url;
    }

    void announce(@Observes StartupEvent start) {
        // what follows the question mark may hold a password
        LOG.infof("The data is in %s, served by %s", config.folder().orElse("a database of your own"),
                url.replaceFirst("\\?.*", ""));
    }
}
