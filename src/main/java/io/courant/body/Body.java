package io.courant.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The blocks of an article, and what follows from them. */
public record Body(List<Block> blocks) {

    /** Enough for the longest excerpt that can be asked for. */
    private static final int LEAD_LENGTH = 2_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

    public Body {
        blocks = List.copyOf(blocks);
    }

    /**
     * The body with an id on every block. A block that was in the version before keeps its id, so that what points to
     * it (a quote, a correction, a reader's bookmark) still does; new ones get numbers that were not used in it.
     */
    public static Body following(List<Block> before, List<Block> now) {
        // a block without its number is what a reader sees of it; equal ones keep their order
        Map<Block, Deque<Block>> old = new HashMap<>();
        before.forEach(block -> old.computeIfAbsent(block.numbered(""), any -> new ArrayDeque<>()).add(block));
        int highest = before.stream().mapToInt(block -> Integer.parseInt(block.id().substring(1))).max().orElse(0);
        List<Block> numbered = new ArrayList<>();
        for (Block block : now) {
            Block kept = old.computeIfAbsent(block.numbered(""), any -> new ArrayDeque<>()).poll();
            numbered.add(kept != null ? kept : block.numbered("b" + ++highest));
        }
        return new Body(numbered);
    }

    /** The beginning of the running text, from which excerpts are cut. */
    public String lead() {
        String running = blocks.stream().filter(block -> block.type() == BlockType.PARAGRAPH).limit(40)
                .map(Block::text).collect(Collectors.joining(" ")).replaceAll("\\s+", " ").strip();
        if (running.length() <= LEAD_LENGTH) {
            return running;
        }
        boolean pairCut = Character.isHighSurrogate(running.charAt(LEAD_LENGTH - 1));
        return running.substring(0, pairCut ? LEAD_LENGTH - 1 : LEAD_LENGTH);
    }

    public int words() {
        return blocks.stream().mapToInt(block -> (int) WORD.matcher(block.text()).results().count()).sum();
    }
}
