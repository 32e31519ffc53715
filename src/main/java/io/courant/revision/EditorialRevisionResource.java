package io.courant.revision;

import io.courant.access.Role;
import io.courant.article.Addresses;
import io.courant.article.EditorialArticle;
import io.courant.difference.Difference;
import io.courant.http.IfMatch;
import io.courant.http.JsonBody;
import io.courant.http.Key;
import io.courant.http.Page;
import io.courant.http.PageParameters;
import io.courant.http.Paging;
import io.courant.http.ParameterReader;
import io.courant.http.Sort;
import io.courant.idempotency.IdempotencyKey;
import io.courant.idempotency.Once;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The whole history of an article, for its editors. */
@Path("/v1/editorial/articles/{key}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READER)
@Tag(name = "Editorial")
class EditorialRevisionResource {

    static final Sort NEWEST = new Sort("-number", "r.number", Sort.Type.COUNT);
    static final List<Sort> SORTS = List.of(NEWEST);
    private static final String KEY = "The article's id or slug.";
    private static final String EXAMPLE = "the-nights-the-dredgers-stood-still";
    private static final String NUMBER = "The revision's number.";

    private final RevisionRepository revisions;
    private final Archive archive;
    private final Addresses addresses;
    private final Once once;

    EditorialRevisionResource(RevisionRepository revisions, Archive archive, Addresses addresses, Once once) {
        this.revisions = revisions;
        this.archive = archive;
        this.addresses = addresses;
        this.once = once;
    }

    @GET
    @Operation(operationId = "listEditorialRevisions", summary = "The history of an article",
            description = "Every save, newest first: who, when, how and why. Role: reader.")
    @SecurityRequirement(name = "token")
    public Page<EditorialRevision> list(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @BeanParam PageParameters page) {
        ParameterReader reader = new ParameterReader();
        Paging paging = reader.paging(page, null, SORTS, NEWEST);
        reader.done();
        return revisions.page(addresses.existing(key), paging);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getEditorialRevision", summary = "An article as it was at one version",
            description = "The article as it was saved, with what it refers to as that is called now. Role: reader.")
    @SecurityRequirement(name = "token")
    public EditorialArticle one(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @RestPath @Parameter(description = NUMBER, example = "1") int number) {
        return archive.document(addresses.existing(key), number);
    }

    @GET
    @Path("/{number}/diff")
    @Operation(operationId = "diffRevisions", summary = "What changed from one version to another",
            description = "The difference by field, by block and by word, from an earlier revision to this one. Role: reader.")
    @SecurityRequirement(name = "token")
    public Difference diff(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @RestPath @Parameter(description = NUMBER, example = "1") int number,
            @RestQuery @Parameter(description = "The number of the revision to compare with: the one before, where it is "
                    + "not given.", example = "1", schema = @Schema(type = SchemaType.INTEGER, minimum = "1")) String from) {
        ParameterReader reader = new ParameterReader();
        int earlier = reader.number("from", from, 1, Integer.MAX_VALUE, Math.max(1, number - 1));
        reader.done();
        return archive.difference(addresses.existing(key), earlier, number);
    }

    @POST
    @Path("/{number}/restore")
    @RolesAllowed(Role.EDITOR)
    @Operation(operationId = "restoreRevision", summary = "Bring an earlier version back",
            description = "The article says again what it said then, with the quotes and links that it had, as a new "
                    + "version. Its status, its date and its notes stay as they are, and what was rejected of its quotes stays "
                    + "rejected. Role: editor.")
    @SecurityRequirement(name = "token")
    public EditorialArticle restore(@RestPath @Parameter(description = KEY, example = EXAMPLE) Key key,
            @RestPath @Parameter(description = NUMBER, example = "1") int number, @BeanParam IfMatch condition,
            @BeanParam IdempotencyKey idempotency) {
        return once.perform(idempotency, "", EditorialArticle.class, () -> archive.restore(key, number, condition));
    }
}
