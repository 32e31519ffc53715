package io.courant.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A query as PostgreSQL's {@code to_tsquery} understands it, whatever the language it is then read in. */
public final class TsQuery {

    private TsQuery() {}

    public static String of(Words words) {
        return Stream.concat(words.all().stream().map(TsQuery::any), words.none().stream().map(one -> "!" + one(one)))
                .collect(Collectors.joining(" & "));
    }

    private static String any(List<Phrase> choice) {
        return choice.stream().map(TsQuery::one).collect(Collectors.joining(" | ", "(", ")"));
    }

    /** What is quoted so is parsed as text, and its words are wanted in this order; A is the weight of a headline. */
    private static String one(Phrase phrase) {
        String quoted = "'" + phrase.text().replace("\\", "\\\\").replace("'", "''") + "'";
        String marks = (phrase.prefix() ? "*" : "") + (phrase.headline() ? "A" : "");
        return marks.isEmpty() ? quoted : quoted + ":" + marks;
    }
}
