package io.courant.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which methods a path offers: the framework answers 405 without the {@code Allow} header that HTTP demands of it. */
@ApplicationScoped
class OfferedMethods {

    private final Map<String, Set<String>> offered = new TreeMap<>();

    OfferedMethods(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class)).forEach(this::read);
    }

    private void read(Class<?> resource) {
        for (Method method : resource.getDeclaredMethods()) {
            Path own = method.getAnnotation(Path.class);
            String path = resource.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
            Arrays.stream(method.getAnnotations()).map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                    .filter(Objects::nonNull).forEach(http -> offered.computeIfAbsent(
                            path.replaceAll("\\{\\w+}", "[^/]+"), pattern -> new TreeSet<>()).add(http.value()));
        }
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
