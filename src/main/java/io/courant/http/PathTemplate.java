package io.courant.http;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.regex.Pattern;

/** The path of an operation, as the contract writes it: {@code /v1/articles/{key}}. */
public record PathTemplate(String text) {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    /** @param operation a method of a resource */
    public static PathTemplate of(Method operation) {
        Path own = operation.getAnnotation(Path.class);
        return new PathTemplate(operation.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : own.value()));
    }

    /** What matches the paths of this template, and no others. */
    public Pattern pattern() {
        return Pattern.compile(PARAMETER.matcher(text).replaceAll("[^/]+"));
    }
}
