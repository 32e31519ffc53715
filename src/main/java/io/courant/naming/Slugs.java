package io.courant.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Slugs that are not taken yet: the plain one, or the plain one with the first number that is free. */
public final class Slugs {

    private Slugs() {}

    public static String free(String name, Predicate<String> taken) {
        String plain = Name.slug(name);
        String slug = plain;
        for (int number = 2; taken.test(slug); number++) {
            slug = plain + "-" + number;
        }
        return slug;
    }

    /**
     * Free slugs for many names, in their order, each once. There are few questions, since each asks for ten times as
     * many numbers as the one before: a newsroom may have thousands of pieces called Weather.
     *
     * @param taken those of a set of slugs that are not free
     */
    public static List<String> free(List<String> names, UnaryOperator<Set<String>> taken) {
        List<String> plain = names.stream().map(Name::slug).toList();
        String[] slugs = new String[names.size()];
        Set<String> given = new HashSet<>();
        List<Integer> open = new ArrayList<>(IntStream.range(0, slugs.length).boxed().toList());
        for (int from = 1, to = 1; !open.isEmpty(); from = to + 1, to *= 10) {
            int first = from;
            int last = to;
            Set<String> candidates = open.stream().map(plain::get).distinct()
                    .flatMap(slug -> numbered(slug, first, last)).collect(Collectors.toSet());
            Set<String> used = taken.apply(candidates);
            open.removeIf(name -> {
                slugs[name] = numbered(plain.get(name), first, last)
                        .filter(slug -> !used.contains(slug) && given.add(slug)).findFirst().orElse(null);
                return slugs[name] != null;
            });
        }
        return List.of(slugs);
    }

    private static Stream<String> numbered(String plain, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> number == 1 ? plain : plain + "-" + number);
    }
}
