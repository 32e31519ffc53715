package io.courant.http;

import jakarta.annotation.security.PermitAll;
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

    @GET
    @Operation(hidden = true)
    public String fail() {
        throw new IllegalStateException(INSIDE, new java.sql.SQLException("select " + INSIDE));
    }

    @GET
    @Path("/deadlock")
    @Operation(hidden = true)
    public String waitForEachOther() {
        throw new jakarta.persistence.PessimisticLockException(INSIDE);
    }
}
