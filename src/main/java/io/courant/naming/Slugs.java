package io.courant.naming;

import java.util.function.Predicate;

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
}
