import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Something whose name counts its states, as in "Article 17 at count 3", and all states that it has been in. One writer
 * at a time changes it.
 */
final class Item {

    /** What readers are shown of an article that they do not see: by its page, and by a list that it would stand in. */
    static final String HIDDEN = "404";
    static final String GONE = "410";
    static final String ABSENT = "absent";
    /** The age of what no write has ever made. */
    static final long NEVER = Long.MAX_VALUE;

    final String kind;
    final int number;
    /** An article's section, tag, publisher, and text. */
    final List<Item> parts;
    /** Of a section, tag or publisher: the articles that its list holds when they are visible. */
    final Set<Item> articles = ConcurrentHashMap.newKeySet();
    /** For {@code If-Match}. */
    int version = 1;
    private int count;
    private final List<State> states = new ArrayList<>();

    private static final class State {
        final String shown;
        final long begun;
        /** Of its acknowledgement: when, and by which node. */
        long at = NEVER;
        int node;

        State(String shown, long begun) {
            this.shown = shown;
            this.begun = begun;
        }
    }

    /** How long before a request it was acknowledged that this is not so any more, and by which node; 0 if it was so. */
    record Age(long nanos, int node) {}

    Item(String kind, int number, String shown, Item... parts) {
        this.kind = kind;
        this.number = number;
        this.parts = List.of(parts);
        states.add(new State(shown, 0));
    }

    String name(int at) {
        return kind + " " + number + " at count " + at;
    }

    String slug() {
        return name(0).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    String path() {
        return "/v1/" + kind.toLowerCase(Locale.ROOT) + "s/" + slug();
    }

    String editorialPath() {
        return path().replace("/v1/", "/v1/editorial/");
    }

    /** The name that it is given next. */
    String next() {
        return name(++count);
    }

    String named() {
        return String.valueOf(count);
    }

    synchronized String newest() {
        return states.get(states.size() - 1).shown;
    }

    boolean visible() {
        return !newest().equals(HIDDEN) && !newest().equals(GONE);
    }

    /** Whether readers have ever seen it. */
    synchronized boolean published() {
        return states.stream().anyMatch(state -> !state.shown.equals(HIDDEN));
    }

    /** A write that makes it so is about to be sent. */
    synchronized void begin(String shown) {
        states.add(new State(shown, System.nanoTime()));
    }

    synchronized void acknowledge(int node) {
        State state = states.get(states.size() - 1);
        state.node = node;
        state.at = System.nanoTime();
    }

    synchronized Age age(String seen, long sent, long received) {
        State next = null;
        for (int i = states.size() - 1; i >= 0; i--) {
            State state = states.get(i);
            if (i == 0 || state.begun - received < 0) {
                if (same(state.shown, seen)) {
                    return next == null || next.at - sent > 0 ? new Age(0, 0) : new Age(sent - next.at, next.node);
                }
            }
            next = state.at == NEVER ? next : state;
        }
        return new Age(NEVER, 0);
    }

    boolean shownNewest(String seen) {
        return same(newest(), seen);
    }

    private static boolean same(String shown, String seen) {
        return shown.equals(seen) || seen.equals(ABSENT) && (shown.equals(HIDDEN) || shown.equals(GONE));
    }
}
