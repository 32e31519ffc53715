package io.courant.query;

import io.courant.database.Conditions;
import java.util.List;

/** Words as the database looks for them in names: each may be the beginning of a word there, unless it is quoted. */
public final class NameWords {

    private NameWords() {}

    /**
     * Adds that the names have all of the words that are wanted, and none of those that are not.
     *
     * @param like a predicate over a name's key with a blank before and after it, in whose text each {@code %1$s} stands for
     *             patterns: {@code ' ' || s.name_key || ' ' like any(%1$s)}
     */
    public static Conditions add(Words words, String like, Conditions conditions) {
        words.all().forEach(choice -> conditions.and(like, patterns(choice)));
        words.none().forEach(one -> conditions.and("not " + like, patterns(List.of(one))));
        return words.all().isEmpty() && words.none().isEmpty() ? conditions.and("false") : conditions;
    }

    private static String[] patterns(List<Phrase> choice) {
        return choice.stream().map(NameWords::pattern).toArray(String[]::new);
    }

    private static String pattern(Phrase phrase) {
        String beginning = Conditions.wordBeginning(phrase.text());
        return phrase.quoted() && !phrase.prefix() ? beginning.substring(0, beginning.length() - 1) + " %" : beginning;
    }
}
