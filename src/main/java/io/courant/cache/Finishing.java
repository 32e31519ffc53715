package io.courant.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.change.Tagged;
import io.courant.http.EntityTags;
import io.courant.http.Listing;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Makes of what an operation gave an answer that can be kept, with all that caches elsewhere need to know of it. */
class Finishing {

    private static final String TAGS = Finishing.class.getName();
    /** Before the document is pruned, and after all that is done to it. */
    private static final int FIRST = 6_000;
    private static final int LAST = 1_000;

    private final Answers answers;
    private final Dependencies dependencies;
    private final Lifetime lifetime;
    private final CurrentVertxRequest current;
    private final CacheMeters meters;
    private final ObjectMapper json;
    private final Clock clock;

    Finishing(Answers answers, Dependencies dependencies, Lifetime lifetime, CurrentVertxRequest current,
            CacheMeters meters, ObjectMapper json, Clock clock) {
        this.answers = answers;
        this.dependencies = dependencies;
        this.lifetime = lifetime;
        this.current = current;
        this.meters = meters;
        this.json = json;
        this.clock = clock;
    }

    /** What the answer depends on, as long as its records are there to say it. */
    @ServerResponseFilter(priority = FIRST)
    void tag(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        Kept kept = resource.getResourceMethod() == null ? null : resource.getResourceMethod().getAnnotation(Kept.class);
        if (kept != null && response.getStatus() == 200 && response.hasEntity()) {
            Set<String> tags = dependencies.or(kept.value()).collect(Collectors.toCollection(LinkedHashSet::new));
            if (tags.isEmpty() && response.getEntity() instanceof Listing) {
                throw new IllegalStateException("A list that does not say what it is taken from would be kept for ever");
            }
            tags(response.getEntity()).forEach(tags::add);
            request.setProperty(TAGS, tags);
        }
    }

    private static Stream<String> tags(Object entity) {
        Stream<?> records = entity instanceof Listing<?> page ? page.items().stream() : Stream.of(entity);
        return records.filter(Tagged.class::isInstance).flatMap(one -> ((Tagged) one).contentTags());
    }

    @ServerResponseFilter(priority = LAST)
    void keep(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (request.getProperty(TAGS) instanceof Set<?> tags) {
            @SuppressWarnings("unchecked")
            Answer answer = new Answer(json.writeValueAsBytes(response.getEntity()), (Set<String>) tags,
                    response.getMediaType().toString(), response.getHeaderString(HttpHeaders.LINK), clock.instant());
            send(request, response, answer, kept(answer));
        }
    }

    /** What became of it, in the words of {@code Cache-Status}. */
    private String kept(Answer answer) {
        Fill fill = Fill.of(current.getCurrent());
        if (fill == null) {
            meters.count(Outcome.BYPASS);
            return CacheStatus.BYPASS;
        }
        boolean stored = dependencies.known() && answers.keep(fill, answer);
        meters.count(stored ? Outcome.STORED : Outcome.MISS);
        return stored ? CacheStatus.STORED : CacheStatus.MISS;
    }

    private void send(ContainerRequestContext request, ContainerResponseContext response, Answer answer, String status) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, lifetime.header());
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        headers.putSingle(CacheStatus.NAME.toString(), status);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        Coding coding = Coding.best(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING), answer.length());
        if (known != null && EntityTags.match(known, answer.tag())) {
            headers.putSingle(HttpHeaders.ETAG, coding == null ? answer.tag() : EntityTags.coded(answer.tag(), coding.token()));
            response.setStatus(304);
            response.setEntity(null);
            return;
        }
        Answer.Variant variant = answer.in(coding);
        headers.putSingle(HttpHeaders.ETAG, variant.tag());
        headers.putSingle("Surrogate-Key", answer.surrogateKey());
        headers.putSingle("Cache-Tag", answer.cacheTag());
        if (variant.coding() != null) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, variant.coding());
        }
        response.setEntity(variant.body(), null, response.getMediaType());
    }
}
