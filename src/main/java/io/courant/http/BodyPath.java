package io.courant.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where in a body something is wrong, as {@code body[3].text}, and what should have been there. */
final class BodyPath {

    private BodyPath() {}

    static String of(List<Reference> path) {
        StringBuilder text = new StringBuilder();
        path.forEach(step -> append(text, step.getFieldName(), step.getIndex()));
        return text.isEmpty() ? "body" : ParameterReader.shortened(text.toString());
    }

    static String of(Path path) {
        StringBuilder text = new StringBuilder();
        path.forEach(step -> {
            if (step.isInIterable() && step.getIndex() != null) {
                append(text, null, step.getIndex());
            } else if (step.isInIterable() && step.getKey() != null) {
                append(text, ParameterReader.shortened(step.getKey().toString()), -1);
            }
            // an element of a list or an object has no name of its own
            if (step.getName() != null && !step.getName().startsWith("<")) {
                append(text, step.getName(), -1);
            }
        });
        return text.toString();
    }

    private static void append(StringBuilder text, String name, int index) {
        if (name == null) {
            text.append('[').append(index).append(']');
        } else {
            text.append(text.isEmpty() ? "" : ".").append(name);
        }
    }

    /** What the place takes, in a client's words and not in Java's. */
    static String expectation(JsonMappingException e) {
        Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        Object given = e instanceof InvalidFormatException format ? format.getValue() : null;
        String was = given == null ? "" : ", and was \"" + ParameterReader.shortened(given.toString()) + "\"";
        if (type == null) {
            return "cannot be read" + was;
        }
        if (type.isEnum() && given instanceof String name) {
            return "has no value \"" + ParameterReader.shortened(name) + "\": " + NearestName.hint(name, codes(type));
        }
        return "must be " + inWords(type) + was;
    }

    private static List<String> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(one -> ParameterReader.apiName((Enum<?>) one)).toList();
    }

    private static String inWords(Class<?> type) {
        if (type == Instant.class) {
            return MomentReader.EXPECTED;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "an array: [...]";
        }
        if (type == String.class) {
            return "a text: \"...\"";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a whole number in range";
        }
        if (type.isEnum()) {
            return "one of " + String.join(", ", codes(type));
        }
        return type.isRecord() || Map.class.isAssignableFrom(type) ? "an object: {...}" : "of another type";
    }
}
