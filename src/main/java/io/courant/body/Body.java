package io.courant.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The blocks of an article, and what follows from them. */
public record Body(List<Block> blocks) {

    /** Enough for the longest excerpt that can be asked for. */
    private static final int LEAD_LENGTH = 2_000;
    private static final Pattern ID = Pattern.compile("b[0-9]{1,6}");
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

    public Body {
        blocks = List.copyOf(blocks);
    }

    /**
     * The body with an id on every block, and with markup that was made here. A block that comes with an id keeps it
     * (of those with the same one, the first); a block without, that was in the version before, as it is or reworded,
     * gets the one that it had there: so what points to it (a quote, a correction, a reader's bookmark) still does. New
     * ones get numbers above all others.
     */
    public static Body following(List<Block> before, List<Block> now) {
        // a block without its number is what a reader sees of it; equal ones keep their order
        Map<Block, Deque<Block>> old = new HashMap<>();
        before.forEach(block -> old.computeIfAbsent(block.numbered(null), any -> new ArrayDeque<>()).add(block));
        Set<String> brought = now.stream().map(Block::id).filter(Body::usable).collect(Collectors.toSet());
        int highest = Stream.concat(before.stream().map(Block::id), brought.stream())
                .mapToInt(id -> Integer.parseInt(id.substring(1))).max().orElse(0);
        Set<String> given = new HashSet<>();
        List<Block> known = new ArrayList<>();
        for (Block block : now) {
            Block written = block.written();
            known.add(written.numbered(usable(block.id()) && given.add(block.id()) ? block.id()
                    : kept(old.get(written.numbered(null)), brought)));
        }
        Rewording rewording = new Rewording(before, known.stream().map(Block::id).collect(Collectors.toSet()));
        List<Block> numbered = new ArrayList<>();
        for (Block block : known) {
            rewording.passed(block.id());
            String id = block.id() == null ? rewording.idOf(block) : block.id();
            numbered.add(block.numbered(id == null ? "b" + ++highest : id));
        }
        return new Body(numbered);
    }

    private static boolean usable(String id) {
        return id != null && ID.matcher(id).matches();
    }

    /** The id of the first of the equal blocks that nobody else has. */
    private static String kept(Deque<Block> equal, Set<String> brought) {
        while (equal != null && !equal.isEmpty()) {
            String id = equal.poll().id();
            if (!brought.contains(id)) {
                return id;
            }
        }
        return null;
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
