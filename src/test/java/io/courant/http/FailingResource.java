package io.courant.http;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A fault to look at from outside. Hidden, or the tests would have another contract than the application. */
@Path("/for-tests/fault")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class FailingResource {

    static final String INSIDE = "secret-of-the-inside";

    private final EntityManager entities;

    FailingResource(EntityManager entities) {
        this.entities = entities;
    }

    @GET
    @Operation(hidden = true)
    public String fail() {
        throw new IllegalStateException(INSIDE, new java.sql.SQLException("select " + INSIDE, "42P01"));
    }

    @GET
    @Path("/deadlock")
    @Operation(hidden = true)
    public String waitForEachOther() {
        throw new jakarta.persistence.PessimisticLockException(INSIDE);
    }

    @GET
    @Path("/away")
    @Operation(hidden = true)
    public String loseTheDatabase() {
        throw new IllegalStateException(INSIDE, new jakarta.persistence.RollbackException(
                new java.sql.SQLException(INSIDE, "57P01")));
    }

    @GET
    @Path("/away-at-commit")
    @Operation(hidden = true)
    public String loseTheDatabaseAtTheEnd() {
        Exception commit = new jakarta.transaction.RollbackException(INSIDE);
        commit.addSuppressed(new IllegalStateException(INSIDE, new java.sql.SQLException(INSIDE, "08006")));
        throw new IllegalStateException(INSIDE, commit);
    }

    @GET
    @Path("/too-long")
    @Operation(hidden = true)
    @Transactional
    public String takeTooLong() {
        entities.createNativeQuery("set local statement_timeout = 1").executeUpdate();
        return entities.createNativeQuery("select cast(pg_sleep(10) as text)", String.class).getSingleResult().toString();
    }
}
