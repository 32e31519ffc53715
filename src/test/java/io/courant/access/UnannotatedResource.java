package io.courant.access;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a resource looks like whose author forgot to say who may call it. Hidden from the contract: only tests have it. */
@Path("/v1/forgotten")
public class UnannotatedResource {

    @GET
    @Operation(hidden = true)
    public String secret() {
        return "a secret";
    }
}
