package io.courant.revision;

import io.courant.access.Caller;
import io.courant.article.Addresses;
import io.courant.audit.Audit;
import io.courant.http.Key;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Makes preview links and reads them. The secret lies in the database, so that every node knows it. */
@ApplicationScoped
@Transactional
class Previews {

    private static final int SECRET_BYTES = 32;

    private final RevisionRepository revisions;
    private final Archive archive;
    private final Addresses addresses;
    private final Audit audit;
    private final Caller caller;
    private final EntityManager entities;
    private final Clock clock;

    Previews(RevisionRepository revisions, Archive archive, Addresses addresses, Audit audit, Caller caller,
            EntityManager entities, Clock clock) {
        this.revisions = revisions;
        this.archive = archive;
        this.addresses = addresses;
        this.audit = audit;
        this.caller = caller;
        this.entities = entities;
        this.clock = clock;
    }

    PreviewLink make(Key key, PreviewRequest request) {
        UUID article = addresses.existing(key);
        int revision = request.revision() == null ? revisions.newest(article) : request.revision();
        // there must be something to show
        archive.document(article, revision);
        Instant expiry = clock.instant().truncatedTo(ChronoUnit.SECONDS)
                .plus(Duration.ofHours(request.hours() == null ? 24 : request.hours()));
        audit.record(caller.actor(), "preview", "article:" + article, "revision " + revision + " until " + expiry);
        return new PreviewLink("/v1/previews/" + new PreviewToken(article, revision, expiry).signed(secret()), revision, expiry);
    }

    PreviewToken read(String token) {
        PreviewToken preview = PreviewToken.verified(token, secret()).orElseThrow(() ->
                new ProblemException(ProblemType.NOT_FOUND, "This is no preview link that was made here."));
        if (preview.expiresAt().isBefore(clock.instant())) {
            throw ProblemException.gone("The preview link expired at " + preview.expiresAt() + ". Ask for a new one.");
        }
        return preview;
    }

    private byte[] secret() {
        byte[] fresh = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(fresh);
        // whoever comes first makes it
        entities.createNativeQuery("insert into preview_secret (value) values (:value) on conflict do nothing")
                .setParameter("value", fresh).executeUpdate();
        return (byte[]) entities.createNativeQuery("select value from preview_secret", byte[].class).getSingleResult();
    }
}
