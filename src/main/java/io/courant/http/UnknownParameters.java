package io.courant.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a query parameter that the operation does not declare, or that is repeated although it takes one value: a
 * typing error must never look like a filter that matched everything.
 */
class UnknownParameters {

    private final Map<Method, Map<String, Boolean>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        Map<String, Boolean> known = declared.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::declaredBy);
        List<Violation> violations = new ArrayList<>();
        given.forEach((name, values) -> {
            if (!known.containsKey(name)) {
                violations.add(Violation.query(ParameterReader.shortened(name),
                        "is not a parameter of this operation: " + NearestName.hint(name, known.keySet())));
            } else if (values.stream().anyMatch(UnknownParameters::saysNothing)) {
                violations.add(Violation.query(name, "has no value: give it one, or leave it out"));
            } else if (values.size() > 1 && !known.get(name)) {
                violations.add(Violation.query(name, "takes one value, and was given " + values.size() + " times"));
            }
        });
        if (!violations.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, violations);
        }
    }

    /** An empty filter would match everything. */
    private static boolean saysNothing(String value) {
        return value.chars().allMatch(c -> c == ',' || Character.isWhitespace(c));
    }

    /** The names of the operation's query parameters, and whether each may be repeated. */
    private static Map<String, Boolean> declaredBy(Method method) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        for (Parameter parameter : method.getParameters()) {
            declare(parameter, parameter.getName(), parameter.getType(), names);
        }
        return names;
    }

    private static void declare(AnnotatedElement element, String name, Class<?> type, Map<String, Boolean> names) {
        RestQuery query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            names.put(query.value().isEmpty() ? name : query.value(), List.class.isAssignableFrom(type));
        } else if (element.isAnnotationPresent(BeanParam.class)) {
            for (Field component : type.getDeclaredFields()) {
                declare(component, component.getName(), component.getType(), names);
            }
        }
    }
}
