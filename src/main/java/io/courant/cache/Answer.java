package io.courant.cache;

import io.courant.http.EntityTags;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A whole answer, ready to be sent: the document in each content coding that was asked for, made once. */
final class Answer {

    private final String tag;
    private final Set<String> contentTags;
    private final String contentType;
    private final String link;
    private final String surrogateKey;
    private final String cacheTag;
    private final Instant modified;
    private final Variant plain;
    private final Map<Coding, Variant> coded = new ConcurrentHashMap<>();
    private volatile Headers headers;
    private volatile boolean old;

    /** The bytes as they are sent. */
    record Variant(Buffer body, CharSequence tag, CharSequence coding) {}

    /** The headers as they are sent again and again: encoded once. */
    record Headers(CharSequence contentType, CharSequence link, CharSequence surrogateKey, CharSequence cacheTag,
            CharSequence lastModified) {}

    /**
     * An answer as it was read from the database.
     *
     * @param link of the next page, or null
     * @param now  when it was made
     */
    Answer(byte[] document, Set<String> contentTags, String contentType, String link, Instant now) {
        this.contentTags = contentTags;
        this.contentType = contentType;
        this.link = link;
        Collection<String> told = TagHeader.fitting(contentTags);
        surrogateKey = String.join(" ", told);
        cacheTag = String.join(",", told);
        tag = EntityTags.of(document);
        plain = new Variant(Buffer.buffer(document), tag, null);
        // the second is over before anybody is told of it: no two states of a document ever have the same
        modified = now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    /** How many bytes the document has. */
    int length() {
        return plain.body().length();
    }

    String tag() {
        return tag;
    }

    Set<String> contentTags() {
        return contentTags;
    }

    String surrogateKey() {
        return surrogateKey;
    }

    String cacheTag() {
        return cacheTag;
    }

    Headers headers() {
        Headers made = headers;
        if (made == null) {
            String time = DateTimeFormatter.RFC_1123_DATE_TIME.format(modified.atOffset(ZoneOffset.UTC));
            made = new Headers(HttpHeaders.createOptimized(contentType),
                    link == null ? null : HttpHeaders.createOptimized(link), HttpHeaders.createOptimized(surrogateKey),
                    HttpHeaders.createOptimized(cacheTag), HttpHeaders.createOptimized(time));
            headers = made;
        }
        return made;
    }

    /** Whether it may be told from when on it has been as it is: once that second is over. */
    boolean hasTime(Clock clock) {
        // asking the clock for each answer takes a twentieth of the time that sending it takes
        if (!old) {
            old = !clock.instant().isBefore(modified);
        }
        return old;
    }

    /** From when on it has been as it is, as far as this node knows. */
    Instant modified() {
        return modified;
    }

    /** The bytes in this coding, if they have been made; null means the document as it is. */
    Variant ready(Coding coding) {
        return coding == null ? plain : coded.get(coding);
    }

    /** The bytes in this coding. Takes its time if nobody has asked for them before. */
    Variant in(Coding coding) {
        return coding == null ? plain : coded.computeIfAbsent(coding, any -> new Variant(
                Buffer.buffer(coding.encode(plain.body().getBytes())),
                HttpHeaders.createOptimized(EntityTags.coded(tag, coding.token())),
                HttpHeaders.createOptimized(coding.token())));
    }

    /** About how much memory it takes, with its compressed forms. */
    int weight() {
        return length() + length() / 2 + 4 * surrogateKey.length() + 1_000;
    }
}
