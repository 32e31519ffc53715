package io.courant.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which methods a path offers, and which media types each takes: the framework refuses others, without the headers by
 * which HTTP says what would be taken.
 */
@ApplicationScoped
class OfferedMethods {

    private final Map<String, Set<String>> offered = new TreeMap<>();
    /** By method and path. */
    private final Map<String, Set<String>> taken = new TreeMap<>();

    OfferedMethods(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class)).forEach(this::read);
    }

    private void read(Class<?> resource) {
        // by name, since the order in which a class gives its methods differs from one process to the next
        List<Method> methods = Arrays.stream(resource.getDeclaredMethods()).sorted(Comparator.comparing(Method::getName)).toList();
        for (Method method : methods) {
            String pattern = PathTemplate.of(method).pattern().pattern();
            Arrays.stream(method.getAnnotations()).map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                    .filter(Objects::nonNull).forEach(http -> {
                        offered.computeIfAbsent(pattern, any -> new TreeSet<>()).add(http.value());
                        taken.computeIfAbsent(http.value() + " " + pattern, any -> new LinkedHashSet<>()).addAll(types(method));
                    });
        }
    }

    private static List<String> types(Method method) {
        Consumes own = method.getAnnotation(Consumes.class);
        Consumes types = own == null ? method.getDeclaringClass().getAnnotation(Consumes.class) : own;
        // what takes anything refuses by itself
        return types == null ? List.of() : Stream.of(types.value()).filter(one -> !one.equals(MediaType.WILDCARD)).toList();
    }

    /** The media types that this takes, separated by commas. */
    String taken(String method, String path) {
        return taken.entrySet().stream().filter(one -> (method + " " + path).matches(one.getKey())).map(Map.Entry::getValue)
                .flatMap(Set::stream).collect(Collectors.joining(", "));
    }

    String at(String path) {
        Set<String> methods = offered.entrySet().stream().filter(one -> path.matches(one.getKey()))
                .map(Map.Entry::getValue).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.addAll(List.of("HEAD", "OPTIONS"));
        }
        return String.join(", ", methods);
    }
}
