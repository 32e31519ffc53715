import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What was seen while one thing was going on. */
final class Tally {

    enum Count {
        /** Acknowledged. */
        WRITES,
        /** Not acknowledged: told by a 503, or by no answer at all; and those that were made all the same. */
        TOLD, CUT_OFF, MADE_ALL_THE_SAME,
        READS, HITS, MADE, AWAY, REFUSED,
        /** Sent to a node that was known to be killed, or not. */
        KILLED, UNANSWERED,
        ODD, OLDER_THAN_100_MS, OLDER_THAN_1_S,
        /** By the node that had acknowledged the write itself. */
        OLD_WHERE_WRITTEN
    }

    /** More need not be told. */
    private static final int MOST_TOLD = 20;

    private final Map<Count, LongAdder> counts = new EnumMap<>(Count.class);
    private final ConcurrentLinkedQueue<Long> delays = new ConcurrentLinkedQueue<>();
    private final AtomicLong oldest = new AtomicLong();
    private final AtomicIntegerArray fresh = new AtomicIntegerArray(Nodes.COUNT);
    private final List<String> told = new ArrayList<>();
    private volatile long since = Long.MAX_VALUE;
    private volatile long freshAfter = -1;

    Tally() {
        Arrays.stream(Count.values()).forEach(count -> counts.put(count, new LongAdder()));
    }

    void add(Count count) {
        counts.get(count).increment();
    }

    long get(Count count) {
        return counts.get(count).sum();
    }

    /** Of the oldest that an answer shows. */
    void age(Item.Age age, int node) {
        long millis = age.nanos() / 1_000_000;
        if (age.nanos() > 0 && age.node() == node) {
            add(Count.OLD_WHERE_WRITTEN);
        }
        if (millis > 100) {
            add(Count.OLDER_THAN_100_MS);
        }
        if (millis > 1_000) {
            add(Count.OLDER_THAN_1_S);
        }
        oldest.accumulateAndGet(age.nanos(), Math::max);
    }

    /** Something that must not be. */
    synchronized void tell(String what) {
        if (told.size() < MOST_TOLD) {
            told.add(what);
        }
    }

    synchronized List<String> told() {
        return List.copyOf(told);
    }

    /** What was broken is whole again. */
    void mended() {
        since = System.nanoTime();
    }

    /** From the acknowledgement of a write until a page on the other node showed it. */
    void seen(int node, long acknowledged) {
        long now = System.nanoTime();
        delays.add(now - acknowledged);
        if (since != Long.MAX_VALUE && acknowledged - since > 0) {
            fresh.set(node, 1);
            if (freshAfter < 0 && fresh.get(0) + fresh.get(1) == Nodes.COUNT) {
                freshAfter = now - since;
            }
        }
    }

    boolean freshAgain() {
        return freshAfter >= 0;
    }

    String freshAfter() {
        return freshAfter < 0 ? "" : millis(freshAfter) + " ms";
    }

    /** Of answers that were too old. */
    String share() {
        return String.format(Locale.ROOT, "%.3f %%", 100.0 * get(Count.OLDER_THAN_100_MS) / Math.max(1, get(Count.READS)));
    }

    String oldest() {
        return oldest.get() == 0 ? "" : millis(oldest.get()) + " ms";
    }

    String delays() {
        long[] all = delays.stream().mapToLong(Long::longValue).sorted().toArray();
        return all.length == 0 ? "" : millis(all[all.length / 2]) + ", " + millis(all[(int) (all.length * 0.99)]) + ", "
                + millis(all[all.length - 1]) + " ms";
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, nanos < 10_000_000 ? "%.1f" : "%.0f", nanos / 1e6);
    }
}
