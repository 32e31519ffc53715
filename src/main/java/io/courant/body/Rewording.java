package io.courant.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds a block again that was reworded: it stands where it stood, between the same neighbours, is of the same type, and
 * more than half of its words are those that it had.
 */
final class Rewording {

    /** How many blocks may have been taken out before it. Bounds the work for two texts that have nothing in common. */
    private static final int REACH = 8;

    private final List<Block> before;
    private final Map<String, Integer> places;
    private final Set<String> taken;
    private final Map<String, Set<String>> words = new HashMap<>();
    private int place = -1;

    /** @param taken ids of blocks that have been found in the new version already */
    Rewording(List<Block> before, Set<String> taken) {
        this.before = before;
        this.places = IntStream.range(0, before.size()).boxed().collect(Collectors.toMap(at -> before.get(at).id(), at -> at));
        this.taken = new HashSet<>(taken);
    }

    /** The next block of the new version has this id. */
    void passed(String id) {
        place = places.getOrDefault(id, place);
    }

    /** The id that the next block of the new version had before it was reworded; null if it is a new one. */
    String idOf(Block block) {
        Set<String> now = words(block);
        for (int at = place + 1; at < before.size() && at <= place + REACH && !taken.contains(before.get(at).id()); at++) {
            Block old = before.get(at);
            if (old.type() == block.type() && alike(words.computeIfAbsent(old.id(), any -> words(old)), now)) {
                place = at;
                taken.add(old.id());
                return old.id();
            }
        }
        return null;
    }

    /** By the Dice coefficient of the words. */
    private static boolean alike(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return 2 * shared > (one.size() + other.size()) / 2.0;
    }

    private static Set<String> words(Block block) {
        return Body.WORD.matcher(block.text()).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
