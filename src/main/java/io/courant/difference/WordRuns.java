package io.courant.difference;

import java.util.ArrayList;
import java.util.List;

/** Gathers words into runs: what went before what came, and what stayed after both. */
final class WordRuns {

    private final List<WordRun> runs = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder same = new StringBuilder();

    void same(List<String> words) {
        words.forEach(same::append);
    }

    void replaced(List<String> words, List<String> by) {
        String between = same.toString();
        if (!removed.isEmpty() && !added.isEmpty() && between.isBlank()) {
            // the space between two replaced words is nothing that stayed: a reader sees one phrase for another
            removed.append(between);
            added.append(between);
            same.setLength(0);
        } else if (!between.isEmpty()) {
            flush();
        }
        words.forEach(removed::append);
        by.forEach(added::append);
    }

    List<WordRun> finished() {
        flush();
        return runs;
    }

    private void flush() {
        add(WordRun.Op.REMOVED, removed);
        add(WordRun.Op.ADDED, added);
        add(WordRun.Op.SAME, same);
    }

    private void add(WordRun.Op op, StringBuilder text) {
        if (!text.isEmpty()) {
            runs.add(new WordRun(op, text.toString()));
            text.setLength(0);
        }
    }
}
