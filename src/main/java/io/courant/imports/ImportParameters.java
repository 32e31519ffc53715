package io.courant.imports;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of the import of one page. The first is that of documents too. */
record ImportParameters(
        @RestQuery
        @Parameter(description = "The outlet: the name or slug of a source; one that is not known is made. A page needs "
                + "it; of documents it is the outlet of those that name none.", example = "The Aldous Courier",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 300))
        String publisher,
        @RestQuery
        @Parameter(description = "Pages only: whether to publish the article at once, under the page's own date if it has "
                + "one. Otherwise it stays a draft.", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
        String publish,
        @RestQuery
        @Parameter(description = "Pages only: the page's language (BCP 47).",
                schema = @Schema(type = SchemaType.STRING, defaultValue = "en", maxLength = 35))
        String language,
        @RestQuery
        @Parameter(description = "Pages only: where the page stands (http or https). It becomes the article's "
                + "`canonicalUrl`, and the page is known by it when it comes again.",
                example = "https://aldouscourier.example/tunnel",
                schema = @Schema(type = SchemaType.STRING, format = "uri", maxLength = 2000))
        String url) {}
