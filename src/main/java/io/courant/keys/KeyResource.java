package io.courant.keys;

import io.courant.access.Caller;
import io.courant.access.Role;
import io.courant.http.Created;
import io.courant.http.JsonBody;
import io.courant.http.Page;
import io.courant.idempotency.IdempotencyKey;
import io.courant.idempotency.Once;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Keys, for administrators. */
@Path("/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Administration")
class KeyResource {

    private static final String ID = "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11";

    private final KeyDesk desk;
    private final KeyRegister register;
    private final JsonBody json;
    private final Once once;
    private final Caller caller;

    KeyResource(KeyDesk desk, KeyRegister register, JsonBody json, Once once, Caller caller) {
        this.desk = desk;
        this.register = register;
        this.json = json;
        this.once = once;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createKey", summary = "Make a key",
            description = "Makes a key and shows its token: in this answer only, so keep it. Takes the role `admin`. "
                    + "Sent again with the same `Idempotency-Key`, the request makes no second key, and the answer comes "
                    + "without the token, since it is kept nowhere: if the first answer was lost, revoke the key and "
                    + "make another.")
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "201", description = "The key, with its token.",
            content = @Content(schema = @Schema(implementation = KeyView.class)))
    public RestResponse<KeyView> create(@BeanParam IdempotencyKey key,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewKey.class)))
            InputStream body) {
        NewKey asked = json.read(body, NewKey.class);
        KeyView made = once.perform(key, asked, KeyView.class, () -> desk.issue(asked, caller.actor()),
                answer -> answer.with(null));
        return Created.at("/v1/keys/{}", made.id(), made);
    }

    @GET
    @Operation(operationId = "listKeys", summary = "Keys",
            description = "All keys, the newest first, also those that have expired or been revoked. Takes the role "
                    + "`admin`. The configured administrator (`COURANT_ADMIN_TOKEN`) has no key and is not among them.")
    @SecurityRequirement(name = "token")
    public Page<KeyView> list(@BeanParam KeyParameters parameters) {
        return register.page(parameters);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getKey", summary = "One key", description = "A key, by its id. Takes the role `admin`.")
    @SecurityRequirement(name = "token")
    public KeyView one(@RestPath @Parameter(description = "Its id.", example = ID) UUID id) {
        return register.one(id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "revokeKey", summary = "Revoke a key",
            description = "Makes a key good for nothing, on all nodes, from the next request on. Takes the role `admin`. "
                    + "The key stays in the list, with `revokedAt`; revoking it again changes nothing. The last "
                    + "administrator's key stays good (409) unless an administrator is configured: nobody could make "
                    + "another.")
    @SecurityRequirement(name = "token")
    @APIResponse(responseCode = "200", description = "The key, which is revoked now.",
            content = @Content(schema = @Schema(implementation = KeyView.class)))
    @APIResponse(responseCode = "409", ref = "Conflict")
    public KeyView revoke(@RestPath @Parameter(description = "Its id.", example = ID) UUID id) {
        return desk.revoke(id, caller.actor());
    }
}
