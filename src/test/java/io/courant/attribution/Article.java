package io.courant.attribution;

import java.util.ArrayList;
import java.util.List;

/** Articles for tests, and their statements. */
final class Article {

    private Article() {
    }

    /** Passages b1, b2, ... of these texts. */
    static List<Passage> of(String... paragraphs) {
        List<Passage> passages = new ArrayList<>();
        for (String paragraph : paragraphs) {
            passages.add(new Passage("b" + (passages.size() + 1), paragraph));
        }
        return passages;
    }

    /** All but the doubtful: words in marks, and what somebody named is more likely than not to have said. */
    static List<Statement> statements(String... paragraphs) {
        return Attribution.in(of(paragraphs), "en").stream()
                .filter(s -> s.directness() != Directness.INDIRECT || s.confidence() >= 0.5).toList();
    }

    /** The others: what is only talked of, or said by nobody in particular. */
    static List<Statement> doubtful(String... paragraphs) {
        return Attribution.in(of(paragraphs), "en").stream()
                .filter(s -> s.directness() == Directness.INDIRECT && s.confidence() < 0.5).toList();
    }

    static Statement only(String... paragraphs) {
        List<Statement> statements = statements(paragraphs);
        if (statements.size() != 1) {
            throw new AssertionError("expected one statement, but got " + statements);
        }
        return statements.get(0);
    }
}
