package io.courant.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.List;

/** Compares texts word by word: all those of one difference, since they share the effort that it may take. */
final class WordComparison {

    /**
     * Texts with little in common take steps by the square of the number of their words, and this many take less than
     * half a second. It is enough to rewrite one text of 4,000 words (a space counts as one), or a thousand of 125. The
     * product of the two numbers is no bound: one word against 20,000 costs as much as 10,000 against 10,000.
     */
    private static final long MOST_STEPS = 64_000_000;

    private long steps = MOST_STEPS;

    List<WordRun> runs(String before, String after) {
        List<String> was = Words.of(before);
        List<String> is = Words.of(after);
        int both = Math.min(was.size(), is.size());
        int head = 0;
        while (head < both && was.get(head).equals(is.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < both - head && was.get(was.size() - 1 - tail).equals(is.get(is.size() - 1 - tail))) {
            tail++;
        }
        WordRuns runs = new WordRuns();
        runs.same(was.subList(0, head));
        compare(was.subList(head, was.size() - tail), is.subList(head, is.size() - tail), runs);
        runs.same(was.subList(was.size() - tail, was.size()));
        return runs.finished();
    }

    private void compare(List<String> was, List<String> is, WordRuns runs) {
        long most = (long) (was.size() + is.size()) * (was.size() + is.size());
        if (was.isEmpty() || is.isEmpty() || most > steps) {
            runs.replaced(was, is);
            return;
        }
        steps -= most;
        for (AbstractDelta<String> delta
                : DiffUtils.diff(was, is, new MyersDiffWithLinearSpace<>(), null, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                runs.same(delta.getSource().getLines());
            } else {
                runs.replaced(delta.getSource().getLines(), delta.getTarget().getLines());
            }
        }
    }
}
