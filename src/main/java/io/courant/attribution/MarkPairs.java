package io.courant.attribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which closing mark belongs to which opening one, for the marks that look different on both sides: a quote within
 * a quote may stand in the same marks.
 */
final class MarkPairs {

    private final String text;
    private final Language language;

    MarkPairs(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    /** The place of the closing mark for that of the opening one; one left open has none. */
    Map<Integer, Integer> partners() {
        Map<Character, Deque<Integer>> open = new HashMap<>();
        Map<Integer, Integer> partners = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            Character closed = language.opening(mark);
            if (closed != null && open.containsKey(closed) && !open.get(closed).isEmpty()) {
                partners.put(open.get(closed).pop(), i);
            } else if (isOneSided(mark)) {
                open.computeIfAbsent(mark, key -> new ArrayDeque<>()).push(i);
            }
        }
        return partners;
    }

    private boolean isOneSided(char mark) {
        List<String> closing = language.closing(String.valueOf(mark));
        return !closing.isEmpty() && language.opening(closing.get(0).charAt(0)) != null;
    }
}
