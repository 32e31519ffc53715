package io.courant.keys;

import io.courant.http.PageParameters;
import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the list of keys. */
record KeyParameters(
        @RestQuery
        @Parameter(description = "Only keys with these roles: `reader`, `contributor`, `editor`, `admin`. A comma means "
                + "any of; a leading `-` means not.", example = "editor,admin")
        List<String> role,
        @RestQuery
        @Parameter(description = "Only keys that are good now (`true`), or only those that have been revoked or have "
                + "expired (`false`).", example = "true", schema = @Schema(type = SchemaType.BOOLEAN))
        String active,
        @BeanParam PageParameters page) {}
