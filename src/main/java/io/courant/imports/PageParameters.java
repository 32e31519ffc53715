package io.courant.imports;

import io.courant.http.ParameterReader;
import io.courant.naming.LanguageTag;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What the sender of a page says about it. */
record PageParameters(String publisher, boolean publish, String language, String url) {

    private static final int MAX_URL = 2_000;

    static PageParameters of(ImportParameters given) {
        ParameterReader reader = new ParameterReader();
        if (given.publisher() == null) {
            reader.reject("publisher", "is missing: give the name or slug of the outlet");
        }
        PageParameters parameters = new PageParameters(reader.name("publisher", given.publisher()),
                reader.flag("publish", given.publish()), language(given.language(), reader), url(given.url(), reader));
        reader.done();
        return parameters;
    }

    private static String language(String given, ParameterReader reader) {
        if (given == null) {
            return "en";
        }
        return LanguageTag.canonical(given).orElseGet(() -> {
            reader.reject("language", "must be a language tag such as en or pt-BR (BCP 47)");
            return null;
        });
    }

    /** An address that a reader will be sent to: only the web's own schemes, so that it can never be a script. */
    private static String url(String given, ParameterReader reader) {
        try {
            // in bytes, since it is indexed
            if (given == null || (given.getBytes(StandardCharsets.UTF_8).length <= MAX_URL
                    && URI.create(given).getHost() != null && URI.create(given).getScheme().matches("https?"))) {
                return given;
            }
        } catch (IllegalArgumentException | NullPointerException e) {
            // the same message as for another scheme
        }
        reader.reject("url", "must be an absolute http or https address of at most " + MAX_URL + " characters");
        return null;
    }
}
