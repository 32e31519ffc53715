import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How soon what was written through one node is served by another: see the README beside the script. */
public class Freshness {

    /** Not measured: the nodes have just started. */
    private static final int WARM_UP = 500;
    /** Before something breaks, and after it has been mended, in milliseconds. */
    private static final int CALM = 3_000;
    private static final int DATABASE_AWAY = 20_000;
    private static final int NODE_AWAY = 5_000;
    private static final int CUTS = 10;
    private static final int LONGEST = 60_000;
    /** Of those who only read, in milliseconds: the machine is not to be merely saturated. */
    private static final int PACE = 5;
    /** How many ask for the same page. */
    private static final int READERS = 20;

    private final Nodes nodes;
    private final Readers readers;
    private final Writers writers;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean going;

    /** What happens meanwhile. */
    private interface Event {
        void happen(Tally tally) throws Exception;
    }

    /** What is done again and again. */
    private interface Work {
        void run(Random chance) throws Exception;
    }

    private Freshness(Nodes nodes) {
        this.nodes = nodes;
        readers = new Readers(nodes);
        writers = new Writers(nodes, readers);
    }

    /** Takes the number of writes, a folder, the jar, and the command that starts and stops the database. */
    public static void main(String... arguments) {
        boolean good = false;
        try (Nodes nodes = new Nodes(Path.of(arguments[1]), arguments[2], List.of(arguments).subList(3, arguments.length))) {
            good = new Freshness(nodes).measure(Integer.parseInt(arguments[0]));
        } catch (Exception e) {
            e.printStackTrace();
        }
        System.exit(good ? 0 : 1);
    }

    private boolean measure(int writes) throws Exception {
        writers.makeNewsroom();
        Tally warm = during("warming up", 0, tally -> awaitWrites(tally, Math.min(WARM_UP, writes)));
        Tally calm = during(writes + " writes", 0, tally -> awaitWrites(tally, writes));
        Tally away = during("the database is stopped", CALM, tally -> {
            nodes.stopDatabase();
            Thread.sleep(DATABASE_AWAY);
            nodes.startDatabase();
            tally.mended();
            awaitFresh(tally);
        });
        Tally cut = during("connections are cut", CALM, tally -> {
            for (int i = 0; i < CUTS; i++) {
                if (nodes.cutConnections() == 0) {
                    tally.tell("No connection was found on which a node hears of the log");
                }
                Thread.sleep(1_000);
            }
            tally.mended();
            awaitFresh(tally);
        });
        Tally killed = during("a node is killed", CALM, tally -> {
            nodes.kill(1);
            Thread.sleep(NODE_AWAY);
            tally.mended();
            nodes.start(1);
            awaitFresh(tally);
        });
        print(List.of(calm, away, cut, killed));
        List<String> told = List.of(warm, calm, away, cut, killed).stream().flatMap(tally -> tally.told().stream()).toList();
        told.forEach(System.err::println);
        return told.isEmpty();
    }

    private static void awaitWrites(Tally tally, int count) throws InterruptedException {
        while (tally.get(Tally.Count.WRITES) < count) {
            Thread.sleep(5);
        }
    }

    private static void awaitFresh(Tally tally) throws InterruptedException {
        for (int waited = 0; !tally.freshAgain(); waited += 5) {
            if (waited > LONGEST) {
                tally.tell("Not fresh again within a minute");
                return;
            }
            Thread.sleep(5);
        }
    }

    /** Writers and readers go on all the time. A second after the end all has to be as it was written last. */
    private Tally during(String what, int calm, Event event) throws Exception {
        System.err.println("Now " + what);
        Tally tally = new Tally();
        readers.count(tally);
        writers.count(tally);
        going = true;
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < Writers.COUNT; i++) {
            int writer = i;
            all.add(start(chance -> writers.write(writer, chance)));
        }
        List<Readers.Page> pages = writers.pages();
        for (int node = 0; node < Nodes.COUNT; node++) {
            all.add(start(reading(node, readers::lately)));
            all.add(start(reading(node, popular(pages))));
        }
        Thread.sleep(calm);
        event.happen(tally);
        Thread.sleep(calm);
        going = false;
        for (Future<?> one : all) {
            one.get();
        }
        Thread.sleep(1_100);
        for (Readers.Page page : writers.pages()) {
            for (int node = 0; node < Nodes.COUNT; node++) {
                readers.read(node, page, null);
            }
        }
        return tally;
    }

    /** What many ask for, one after the other: ready in memory from the second time on. */
    private static Function<Random, Readers.Page> popular(List<Readers.Page> pages) {
        AtomicReference<Readers.Page> last = new AtomicReference<>(pages.get(0));
        return chance -> last.updateAndGet(page -> chance.nextInt(READERS) == 0 ? pages.get(chance.nextInt(pages.size())) : page);
    }

    private Work reading(int node, Function<Random, Readers.Page> some) {
        return chance -> {
            readers.read(node, some.apply(chance), null);
            Thread.sleep(PACE);
        };
    }

    private Future<?> start(Work work) {
        return threads.submit(() -> {
            Random chance = new Random();
            while (going) {
                work.run(chance);
            }
            return null;
        });
    }

    private static void print(List<Tally> all) {
        System.out.printf("%d processors, Java %s%n", Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
        row("", "nothing broken", "database stopped for 20 s", "log connections cut, 10 times", "one node killed for 5 s", "goal");
        row("---", "---", "---", "---", "---", "---");
        row("acknowledged to first seen on the other node: p50, p99, longest", all, Tally::delays, "p99 100 ms");
        row("answers older than 100 ms", all, tally -> tally.get(Tally.Count.OLDER_THAN_100_MS) + " (" + tally.share() + ")", "");
        row("answers older than 1 s", all, Tally.Count.OLDER_THAN_1_S, "none");
        row("the oldest", all, Tally::oldest, "1 s");
        row("old answers of the node written through", all, Tally.Count.OLD_WHERE_WRITTEN, "none");
        row("writes acknowledged", all, Tally.Count.WRITES, "");
        row("writes failed: told by a 503", all, Tally.Count.TOLD, "");
        row("writes failed: no answer", all, Tally.Count.CUT_OFF, "");
        row("of those, made all the same", all, Tally.Count.MADE_ALL_THE_SAME, "");
        row("reads answered", all, Tally.Count.READS, "");
        row("from memory", all, Tally.Count.HITS, "");
        row("from memory, marked: the database is away", all, Tally.Count.AWAY, "");
        row("refused: 503 with Retry-After", all, Tally.Count.REFUSED, "");
        row("reads and writes answered otherwise", all, Tally.Count.ODD, "none");
        row("reads without an answer, the killed node's aside", all, Tally.Count.UNANSWERED, "none");
        row("from mended (or started) until both were fresh again", all, Tally::freshAfter, "");
    }

    private static void row(String what, List<Tally> all, Tally.Count count, String goal) {
        row(what, all, tally -> String.valueOf(tally.get(count)), goal);
    }

    private static void row(String what, List<Tally> all, Function<Tally, String> value, String goal) {
        row(what, all.stream().map(value).collect(Collectors.joining(" | ")), goal);
    }

    private static void row(String... cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }
}
