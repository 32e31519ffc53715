package io.courant.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers. Every one that is named here is exposed to browsers (a test holds the two together). */
final class ResponseHeaders {

    private ResponseHeaders() {}

    static void apply(OpenAPI contract) {
        contract.getComponents()
                .addHeader("RequestId", header("Names this request in the server's log.",
                        "0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11"))
                .addHeader("Link", header("The next page, as a relative reference with `rel=\"next\"` (RFC 8288); absent "
                        + "on the last page.", "</v1/articles?after=LXB1Ymxpc2hl>; rel=\"next\""))
                .addHeader("Location", header("Where it is.", "/v1/articles/the-nights-the-dredgers-stood-still"))
                .addHeader("ETag", header("The version, to be sent back as `If-Match`.", "\"3\""))
                .addHeader("Authenticate", header("How to authenticate.", "Bearer realm=\"courant\""))
                .addHeader("AcceptPost", header("The media types that are taken here.", "text/plain"))
                .addHeader("AcceptPatch", header("The media types of patches that are taken here.",
                        "application/merge-patch+json"))
                .addHeader("RateLimit", header("How many requests its client has left, and after how many seconds it has all of "
                        + "them again (draft-ietf-httpapi-ratelimit-headers); absent where nothing was counted, as for what "
                        + "came from memory.", "\"address\";r=2999;t=1"))
                .addHeader("RateLimitPolicy", header("What is counted, and how many requests are allowed in how many seconds.",
                        "\"address\";q=3000;w=60"))
                .addHeader("RetryAfter", header("After how many seconds to try again.", "5"));
        contract.getComponents().getResponses().forEach((name, response) -> {
            add(response, "X-Request-Id", "RequestId");
            switch (name) {
                case "Moved" -> add(response, "Location", "Location");
                case "Unauthorized" -> add(response, "WWW-Authenticate", "Authenticate");
                case "UnsupportedMediaType" -> {
                    add(response, "Accept-Post", "AcceptPost");
                    add(response, "Accept-Patch", "AcceptPatch");
                }
                case "ServiceUnavailable" -> add(response, "Retry-After", "RetryAfter");
                case "TooManyRequests" -> {
                    add(response, "Retry-After", "RetryAfter");
                    addQuota(response);
                }
                default -> { }
            }
        });
        Operations.of(contract).forEach(operation -> complete(operation, contract));
    }

    private static void complete(Operation operation, OpenAPI contract) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getRef() == null) {
                if ("OK".equals(response.getDescription())) {
                    response.setDescription(operation.getSummary() + ".");
                }
                add(response, "X-Request-Id", "RequestId");
                addQuota(response);
                if (status.equals("201")) {
                    add(response, "Location", "Location");
                }
                if (versioned(response, contract)) {
                    add(response, "ETag", "ETag");
                }
                if (paged(operation)) {
                    add(response, "Link", "Link");
                }
            }
        });
    }

    /** What an editor reads says which version it is; what the public reads tells it in its body only. */
    private static boolean versioned(APIResponse response, OpenAPI contract) {
        return response.getContent() != null && response.getContent().getMediaTypes().values().stream()
                .map(media -> media.getSchema()).filter(schema -> schema != null && schema.getRef() != null)
                .map(schema -> schema.getRef().replaceFirst(".*/", ""))
                .anyMatch(name -> name.startsWith("Editorial")
                        && contract.getComponents().getSchemas().get(name).getProperties().containsKey("version"));
    }

    private static boolean paged(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "count".equals(parameter.getName()));
    }

    private static void addQuota(APIResponse response) {
        add(response, "RateLimit", "RateLimit");
        add(response, "RateLimit-Policy", "RateLimitPolicy");
    }

    /** What a cache is told of an answer, and of the word that it is still good. */
    static void addKept(APIResponse response) {
        add(response, "ETag", "EntityTag");
        add(response, "Last-Modified", "LastModified");
        add(response, "Cache-Control", "CacheControl");
        add(response, "Vary", "Vary");
        add(response, "Cache-Status", "CacheStatus");
    }

    static void add(APIResponse response, String name, String header) {
        response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + header));
    }

    static Header header(String description, String example) {
        return OASFactory.createHeader().description(description).example(example)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
