import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads pages and lists, and holds all that they show against what was acknowledged before they were asked for. */
final class Readers {

    private static final Pattern SHOWN = Pattern.compile("(Article|Text|Section|Tag|Source) (\\d+) at count (\\d+)");

    private final Nodes nodes;
    private final Map<String, Item> items = new ConcurrentHashMap<>();
    /** Pages that were written to last, which others read meanwhile. */
    private final AtomicReferenceArray<Page> recent = new AtomicReferenceArray<>(64);
    private volatile Tally tally;

    /**
     * @param of   the article that it shows or does not show; null for others
     * @param list of whom it lists all articles; null for others
     */
    record Page(String path, Item of, Item list) {

        static Page of(Item item) {
            return item.kind.equals("Article") ? new Page(item.path() + "?include=quotes,sources,related", item, null)
                    : new Page(item.path(), null, null);
        }

        static Page list(Item item) {
            String parameter = item.kind.equals("Source") ? "publisher" : item.kind.toLowerCase(Locale.ROOT);
            return new Page("/v1/articles?" + parameter + "=" + item.slug() + "&limit=100&excerpt=60", null, item);
        }

        /** What nobody can have asked for before. */
        static Page unknown() {
            return new Page("/v1/articles?limit=5&publishedAfter=2020-01-01T00:00:00." + System.nanoTime() % 1_000_000_000 + "Z",
                    null, null);
        }
    }

    Readers(Nodes nodes) {
        this.nodes = nodes;
    }

    void count(Tally into) {
        tally = into;
    }

    void know(Item item) {
        items.put(item.kind + " " + item.number, item);
    }

    void writtenTo(Page page, Random chance) {
        recent.set(chance.nextInt(recent.length()), page);
    }

    /** One that was written to just now; sometimes what nobody has asked for before. */
    Page lately(Random chance) {
        Page page = recent.get(chance.nextInt(recent.length()));
        return page == null || chance.nextInt(20) == 0 ? Page.unknown() : page;
    }

    /** True if the page shows this item as it is now. */
    boolean read(int node, Page page, Item awaited) throws InterruptedException {
        Tally counting = tally;
        long sent = System.nanoTime();
        HttpResponse<String> answer;
        try {
            answer = nodes.get(node, page.path());
        } catch (IOException e) {
            counting.add(nodes.up(node) ? Tally.Count.UNANSWERED : Tally.Count.KILLED);
            return false;
        }
        long received = System.nanoTime();
        Map<Item, String> shown = new HashMap<>();
        if (!understood(counting, answer, page, shown)) {
            return false;
        }
        Item.Age oldest = new Item.Age(0, 0);
        for (Map.Entry<Item, String> one : shown.entrySet()) {
            Item.Age age = one.getKey().age(one.getValue(), sent, received);
            if (age.nanos() > oldest.nanos()) {
                oldest = age;
            }
            if (age.nanos() > 1_000_000_000L) {
                counting.tell(page.path() + " on node " + node + " showed " + one.getKey().kind + " " + one.getKey().number
                        + " at " + one.getValue() + ", " + (age.nanos() == Item.NEVER ? "which it never was"
                        : age.nanos() / 1_000_000 + " ms after it was acknowledged not to be so") + " ("
                        + answer.headers().firstValue("Cache-Status").orElse("no Cache-Status") + ")");
            }
        }
        counting.age(oldest, node);
        return awaited != null && shown.containsKey(awaited) && awaited.shownNewest(shown.get(awaited));
    }

    private boolean understood(Tally counting, HttpResponse<String> answer, Page page, Map<Item, String> shown) {
        String cached = answer.headers().firstValue("Cache-Status").orElse("");
        String body = answer.body();
        counting.add(Tally.Count.READS);
        if (answer.statusCode() == 200) {
            counting.add(cached.contains("database-away") ? Tally.Count.AWAY
                    : cached.contains("hit") ? Tally.Count.HITS : Tally.Count.MADE);
            Matcher matcher = SHOWN.matcher(body);
            while (matcher.find()) {
                Item item = items.get(matcher.group(1) + " " + matcher.group(2));
                String before = shown.put(item, matcher.group(3));
                if (before != null && !before.equals(matcher.group(3))) {
                    counting.tell(page.path() + " showed " + matcher.group(1) + " " + matcher.group(2) + " in two states");
                }
            }
            if (page.list() != null && !body.contains("\"next\":\"")) {
                page.list().articles.forEach(article -> shown.putIfAbsent(article, Item.ABSENT));
            }
        } else if (page.of() != null && (answer.statusCode() == 404 || answer.statusCode() == 410)) {
            shown.put(page.of(), String.valueOf(answer.statusCode()));
        } else if (answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent()) {
            counting.add(Tally.Count.REFUSED);
            return false;
        } else {
            counting.add(Tally.Count.ODD);
            counting.tell(page.path() + " was answered with " + answer.statusCode());
            return false;
        }
        return true;
    }
}
