package io.courant.http;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A filter's values: a comma means any of, the parameter repeated means all of, a leading {@code -} means not.
 *
 * @param all  one set for each time the parameter was given; an item must match a value of every set
 * @param none values that an item must not match
 */
public record Terms(List<Set<String>> all, Set<String> none) {

    static Terms of(List<String> given) {
        Set<String> none = new LinkedHashSet<>();
        List<Set<String>> all = given.stream().map(one -> {
            Set<String> any = new LinkedHashSet<>();
            Arrays.stream(one.split(",")).map(String::strip).filter(value -> !value.isEmpty())
                    .forEach(value -> (value.startsWith("-") ? none : any).add(value.startsWith("-") ? value.substring(1) : value));
            return any;
        }).filter(any -> !any.isEmpty()).toList();
        return new Terms(all, none);
    }

    public boolean isEmpty() {
        return all.isEmpty() && none.isEmpty();
    }
}
