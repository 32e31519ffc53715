package io.courant.contract;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.servers.ServerVariable;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the contract says about the whole API. */
@OpenAPIDefinition(
        info = @Info(title = "Courant", version = "1",
                summary = "A headless content API for news.",
                description = """
                        Articles, the sources they come from and quote, and related stories, as JSON.

                        **One request draws a page**: `GET /v1/articles/{key}?include=quotes,sources,related,latest`.

                        **Nothing is ignored.** An unknown parameter, field or value is a 400 that names it and says
                        what is allowed. Filters are flat: a comma means any of, the parameter repeated means all of,
                        a leading `-` means not.

                        **Lists** are `{items, next, count?}`. Pass `next` on as `after` (or follow the `Link` header)
                        until it is absent; pages never repeat or lose an item while others are published.

                        **Absent means unknown.** A field that is not known is left out; `null` stands only where a
                        schema says so. Times are RFC 3339 in UTC. Text and HTML are separate fields, and HTML is
                        sanitised.

                        **Nothing is stale.** What the public reads has an `ETag` that changes if and only if the
                        document does, whatever it embeds: ask with `If-None-Match` as often as you like, and 304 costs
                        next to nothing. Ask for `Accept-Encoding: br`, `zstd` or `gzip`.

                        **Errors** are RFC 9457 problems (`application/problem+json`); `type` leads to a page that says
                        how to mend it. Every answer of an operation has an `X-Request-Id`, which the server's log
                        has too.
                        """,
                contact = @Contact(name = "The editors of this Courant"),
                license = @License(name = "Apache 2.0", identifier = "Apache-2.0")),
        servers = @Server(url = "{address}", description = "Where Courant runs.",
                variables = @ServerVariable(name = "address", defaultValue = "http://localhost:8080",
                        description = "Scheme, host and port.")),
        tags = {
            @Tag(name = "Articles", description = "Published pieces, whole or as cards, and what stands beside them."),
            @Tag(name = "Sources", description = "Who or what news comes from: outlets, people, bodies, documents."),
            @Tag(name = "Quotes", description = "Who said what, in which role, and where in the text."),
            @Tag(name = "Stories", description = "The articles of one event or running topic, gathered from any outlet."),
            @Tag(name = "Taxonomy", description = "Sections, tags and authors, with counts."),
            @Tag(name = "Editorial", description = "Writing: drafts, publication, corrections, and everything that articles "
                    + "refer to. Takes a token; answers are kept by no cache. Updates name the version they were made to "
                    + "(`If-Match`)."),
            @Tag(name = "Search", description = "What readers may be looking for."),
            @Tag(name = "Changes", description = "Everything at once, and then what changes: for copies that stay true."),
            @Tag(name = "Imports", description = "Bringing content in. Takes a token."),
            @Tag(name = "Administration", description = "Keys, and the log of what was done with them. Takes an "
                    + "administrator's token."),
            @Tag(name = "Service", description = "The service itself.")})
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer",
        description = "`Authorization: Bearer crt_...`")
public class Contract extends Application {}
