package io.courant.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.access.Actor;
import io.courant.article.ArticleRepository;
import io.courant.database.DatabaseConfig;
import io.courant.imports.Document;
import io.courant.imports.Importer;
import io.courant.imports.Incoming;
import io.courant.imports.Incoming.Visibility;
import io.courant.source.SourceKind;
import io.courant.source.Sources;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;

/** Fills a fresh embedded database with an invented newsroom, so that there is something to look at. */
@ApplicationScoped
class DemoNewsroom {

    private static final Logger LOG = Logger.getLogger(DemoNewsroom.class);
    private static final List<String> DESKS = List.of("harbour", "coast", "capital", "works");

    private final DemoConfig config;
    private final DatabaseConfig database;
    private final ObjectMapper json;
    private final Importer importer;
    private final Sources sources;
    private final ArticleRepository articles;

    DemoNewsroom(DemoConfig config, DatabaseConfig database, ObjectMapper json, Importer importer, Sources sources,
            ArticleRepository articles) {
        this.config = config;
        this.database = database;
        this.json = json;
        this.importer = importer;
        this.sources = sources;
        this.articles = articles;
    }

    /** A source of the demo, as its file describes it. */
    record Profile(String name, SourceKind kind, String description, String affiliation, List<String> aliases) {}

    void load(@Observes StartupEvent start) {
        if (config.demo() && database.embedded() && articles.count() == 0) {
            QuarkusTransaction.requiringNew().run(this::describeSources);
            List<Incoming> documents = documents();
            // in one transaction: a demo that was interrupted half-way would never be completed
            QuarkusTransaction.requiringNew().timeout(300).run(() -> importer.bring(documents, Actor.COURANT));
            // the planner has seen empty tables only; it would estimate counts by them until it is told
            QuarkusTransaction.requiringNew().run(() ->
                    articles.getEntityManager().createNativeQuery("analyze").executeUpdate());
            LOG.infof("A demo newsroom of %d articles is loaded (courant.demo=false leaves it out)", documents.size());
        }
    }

    private void describeSources() {
        List<Profile> profiles = read("sources", new TypeReference<>() {});
        profiles.forEach(one -> sources.describe(one.name(), one.kind(), one.description(), one.aliases()));
        profiles.stream().filter(one -> one.affiliation() != null)
                .forEach(one -> sources.affiliate(one.name(), one.kind(), one.affiliation()));
    }

    /** In the order in which they were published, as they would have come in. */
    private List<Incoming> documents() {
        return DESKS.stream().flatMap(desk -> read(desk, new TypeReference<List<Document>>() {}).stream())
                .sorted(Comparator.comparing(Document::publishedAt))
                .map(document -> new Incoming(document, Visibility.PUBLISHED)).toList();
    }

    private <T> T read(String file, TypeReference<T> type) {
        try (InputStream stream = getClass().getResourceAsStream("/demo/" + file + ".json")) {
            return json.readValue(stream, type);
        } catch (IOException e) {
            throw new IllegalStateException("The demo newsroom's file " + file + " cannot be read", e);
        }
    }
}
