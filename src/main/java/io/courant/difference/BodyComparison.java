package io.courant.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares two bodies, block by block. */
final class BodyComparison {

    private final Map<String, JsonNode> before;
    private final Map<String, JsonNode> after;
    private final WordComparison words;
    private final Set<String> staying;
    private final List<BlockChange> changes = new ArrayList<>();

    BodyComparison(JsonNode before, JsonNode after, WordComparison words) {
        this.before = byId(before);
        this.after = byId(after);
        this.words = words;
        staying = staying();
    }

    private static Map<String, JsonNode> byId(JsonNode blocks) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        blocks.forEach(block -> byId.put(block.path("id").asText(), block));
        return byId;
    }

    List<BlockChange> changes() {
        Iterator<String> old = before.keySet().iterator();
        removedBeforeNextStaying(old);
        after.keySet().forEach(id -> {
            compare(id);
            if (staying.contains(id)) {
                removedBeforeNextStaying(old);
            }
        });
        return changes;
    }

    private void removedBeforeNextStaying(Iterator<String> old) {
        while (old.hasNext()) {
            String id = old.next();
            if (staying.contains(id)) {
                return;
            }
            if (!after.containsKey(id)) {
                changes.add(new BlockChange(id, Edit.REMOVED, text(before.get(id)), null, null));
            }
        }
    }

    private void compare(String id) {
        JsonNode was = before.get(id);
        JsonNode is = after.get(id);
        if (was == null) {
            changes.add(new BlockChange(id, Edit.ADDED, null, text(is), null));
        } else if (!was.equals(is)) {
            boolean reworded = !text(was).equals(text(is));
            changes.add(new BlockChange(id, Edit.CHANGED, text(was), text(is),
                    reworded ? words.runs(text(was), text(is)) : null));
        } else if (!staying.contains(id)) {
            changes.add(new BlockChange(id, Edit.MOVED, text(was), text(is), null));
        }
    }

    private static String text(JsonNode block) {
        return block.path("text").asText("");
    }

    /** A run of ids that rises, from its last one back. */
    private record Run(String id, Run rest) {}

    /** The longest run of ids that is in the same order in both: by patience sorting of their places. */
    private Set<String> staying() {
        Map<String, Integer> places = new HashMap<>();
        before.keySet().forEach(id -> places.put(id, places.size()));
        // of all runs of one length, the one that ends lowest; by where it ends, and so by length
        TreeMap<Integer, Run> runs = new TreeMap<>();
        for (String id : after.keySet()) {
            Integer place = places.get(id);
            if (place != null) {
                Map.Entry<Integer, Run> longest = runs.lowerEntry(place);
                Map.Entry<Integer, Run> worse = runs.higherEntry(place);
                if (worse != null) {
                    runs.remove(worse.getKey());
                }
                runs.put(place, new Run(id, longest == null ? null : longest.getValue()));
            }
        }
        Set<String> staying = new HashSet<>();
        for (Run run = runs.isEmpty() ? null : runs.lastEntry().getValue(); run != null; run = run.rest()) {
            staying.add(run.id());
        }
        return staying;
    }
}
