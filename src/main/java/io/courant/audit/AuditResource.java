package io.courant.audit;

import io.courant.access.Role;
import io.courant.database.Conditions;
import io.courant.database.Rows;
import io.courant.database.Select;
import io.courant.http.Page;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.Sort;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit log, for administrators. There is nothing but reading: entries are made by what they tell of. */
@Path("/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Administration")
class AuditResource {

    private static final Sort NEWEST = new Sort("-at", "e.at", Sort.Type.TIMESTAMP);
    private static final Select ENTRIES = new Select("audit_entry e", "e.id", Map.of("document", """
            json_build_object('at', e.at, 'key', e.key_id, 'name', e.name, 'action', e.action, 'item', e.item,
              'detail', e.detail, 'requestId', e.request_id)"""));

    private final Rows rows;

    AuditResource(Rows rows) {
        this.rows = rows;
    }

    @GET
    @Operation(operationId = "listAudit", summary = "The audit log",
            description = "Who did what with which key, the newest first. Takes the role `admin`. Every write is here, "
                    + "written in its own transaction, and every other request with a good token too, as `use`, also if "
                    + "it was refused. Entries cannot be changed, and only their age deletes them "
                    + "(`courant.audit.retention`).")
    @SecurityRequirement(name = "token")
    public Page<AuditView> list(@BeanParam AuditParameters given) {
        ParameterReader reader = new ParameterReader();
        Conditions conditions = new Conditions()
                .among(reader.ids("key", given.key()), "e.key_id")
                .matching(reader.terms("action", given.action()), "e.action")
                .matching(reader.terms("item", given.item()), "e.item")
                .since("e.at", reader.moment("since", given.since()))
                .before("e.at", reader.moment("until", given.until()));
        Paging paging = reader.paging(given.page(), null, List.of(NEWEST), NEWEST);
        reader.done();
        return rows.page(ENTRIES, conditions, paging, row -> row.document("document", AuditView.class));
    }
}
