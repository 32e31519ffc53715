package io.courant.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.courant.access.Caller;
import io.courant.http.ProblemException;
import io.courant.http.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Carries a POST out: once, however often it is sent with the same key. */
@RequestScoped
public class Once {

    private final KeptAnswers answers;
    private final Caller caller;
    private final ObjectMapper json;
    private final UriInfo uri;
    private String item;

    Once(KeptAnswers answers, Caller caller, ObjectMapper json, UriInfo uri) {
        this.answers = answers;
        this.caller = caller;
        this.json = json;
        this.uri = uri;
    }

    /**
     * Runs the write in a transaction of its own, or gives the answer that it had when it was sent first.
     *
     * @param key     the caller's key for the request; without one it is always carried out
     * @param request all that the body said
     * @param type    the record of the answer
     */
    public <T> T perform(IdempotencyKey key, Object request, Class<T> type, Supplier<T> write) {
        return perform(key, request, type, write, UnaryOperator.identity());
    }

    /**
     * The same for an answer that holds a secret.
     *
     * @param kept what of the answer may lie in the database, and is all that is given when the request is sent again
     */
    public <T> T perform(IdempotencyKey key, Object request, Class<T> type, Supplier<T> write, UnaryOperator<T> kept) {
        if (key.value() == null) {
            return QuarkusTransaction.requiringNew().call(write::get);
        }
        if (key.value().length() > 200) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, "Idempotency-Key must hold at most 200 characters");
        }
        // two callers may choose the same key by chance, and learn nothing of each other
        String name = caller.actor().key() + " " + key.value();
        byte[] fingerprint = fingerprint(request);
        return QuarkusTransaction.requiringNew().call(() -> {
            if (answers.claim(name, fingerprint)) {
                T answer = write.get();
                answers.keep(name, text(kept.apply(answer)), item);
                return answer;
            }
            return answers.of(name, fingerprint).map(answer -> record(answer, type)).orElseThrow(() ->
                    new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED, "The Idempotency-Key came before with "
                            + "another request. Make a new key for each new request."));
        });
    }

    /** Says what the answer is about to show, as a content tag, so that it can be erased with it. */
    public void shows(String contentTag) {
        item = contentTag;
    }

    /** Leaves nothing of the answers that show this. Their keys stay: what was carried out is not carried out again. */
    public void erase(String contentTag) {
        answers.erase(contentTag);
    }

    private byte[] fingerprint(Object request) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((uri.getPath() + "\n" + text(request)).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Requests and answers are records of plain values", e);
        }
    }

    private <T> T record(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer is what was kept of it", e);
        }
    }
}
