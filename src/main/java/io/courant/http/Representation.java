package io.courant.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What is done to every answer on its way out: sparse fields, and the link to the next page. */
@RequestScoped
public class Representation {

    private final ObjectMapper json;
    private final Map<String, String> marks = new HashMap<>();
    private Fields fields = Fields.ALL;

    Representation(ObjectMapper json) {
        this.json = json;
    }

    /** The resource says which fields the caller asked for; the answer is pruned when it is finished. */
    public void only(Fields chosen) {
        fields = chosen;
    }

    /** A header that says how the answer came about. */
    public void marked(String header, String value) {
        marks.put(header, value);
    }

    /** Registers the filter; a class of its own, since filters outlive requests. */
    static class Filter {
        private final Representation representation;

        Filter(Representation representation) {
            this.representation = representation;
        }

        @ServerResponseFilter
        void finish(ContainerResponseContext response, UriInfo uri) {
            if (response.getEntity() instanceof Listing<?> page && page.next() != null) {
                response.getHeaders().add("Link", "<" + next(uri, page.next()) + ">; rel=\"next\"");
            }
            representation.marks().forEach(response.getHeaders()::putSingle);
            if (response.getStatus() == 200 && response.hasEntity() && representation.sparse()) {
                response.setEntity(representation.pruned(response.getEntity()));
            }
        }

        private static String next(UriInfo uri, String cursor) {
            URI next = uri.getRequestUriBuilder().replaceQueryParam("after", cursor).build();
            // relative (RFC 8288 allows it): the address under which a proxy published us is not ours to guess
            return next.getRawPath() + "?" + next.getRawQuery();
        }
    }

    Map<String, String> marks() {
        return marks;
    }

    boolean sparse() {
        return !fields.all();
    }

    JsonNode pruned(Object entity) {
        JsonNode whole = json.valueToTree(entity);
        if (entity instanceof Listing) {
            ObjectNode envelope = (ObjectNode) whole;
            envelope.set("items", fields.prune(envelope.get("items")));
            return envelope;
        }
        return fields.prune(whole);
    }
}
