package io.courant.http;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
                    .forEach(value -> {
                        boolean not = value.startsWith("-");
                        (not ? none : any).add(not ? value.substring(1) : value);
                    });
            return any;
        }).filter(any -> !any.isEmpty()).toList();
        return new Terms(all, none);
    }

    /** Whether exactly one value is asked for. */
    public boolean single() {
        return all.size() == 1 && all.get(0).size() == 1;
    }

    /** The same terms with each value changed. */
    public Terms map(UnaryOperator<String> change) {
        return new Terms(all.stream().map(any -> changed(any, change)).toList(), changed(none, change));
    }

    private static Set<String> changed(Set<String> values, UnaryOperator<String> change) {
        return values.stream().map(change).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
