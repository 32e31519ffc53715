package io.courant.cache;

import io.courant.http.PathTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Where answers are kept: only there does it make sense to let others wait for the first. */
@ApplicationScoped
class KeptPaths {

    private final List<Pattern> patterns;

    KeptPaths(BeanManager beans) {
        patterns = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Kept.class)))
                .map(PathTemplate::of).distinct().map(PathTemplate::pattern).toList();
    }

    boolean contain(String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }
}
