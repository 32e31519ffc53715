import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A newsroom, and those who write to it, each to items of its own, through whichever node. */
final class Writers {

    static final int COUNT = 4;
    private static final int ARTICLES = 300;
    private static final String PATCH = "application/merge-patch+json";
    private static final String JSON = "application/json";
    /** Until the other node shows what was written, in nanoseconds. */
    private static final long LONGEST = 30_000_000_000L;

    private final Nodes nodes;
    private final Readers readers;
    private final List<Item> sections = labels("Section", 15);
    private final List<Item> tags = labels("Tag", 20);
    private final List<Item> sources = labels("Source", 30);
    private final List<Item> articles = new CopyOnWriteArrayList<>();
    private final AtomicInteger made = new AtomicInteger();
    private volatile Tally tally;

    Writers(Nodes nodes, Readers readers) {
        this.nodes = nodes;
        this.readers = readers;
        labels().forEach(readers::know);
    }

    private static List<Item> labels(String kind, int count) {
        return IntStream.range(0, count).mapToObj(n -> new Item(kind, n, "0")).toList();
    }

    private Stream<Item> labels() {
        return Stream.of(sections, tags, sources).flatMap(List::stream);
    }

    void count(Tally into) {
        tally = into;
    }

    /** Everything there is to read. */
    List<Readers.Page> pages() {
        return Stream.of(labels().map(Readers.Page::list), labels().map(Readers.Page::of),
                articles.stream().map(Readers.Page::of)).flatMap(pages -> pages).toList();
    }

    /** By a bulk import: the names make the sections, tags and sources. */
    void makeNewsroom() throws IOException, InterruptedException {
        for (int n = 0; n < ARTICLES; n++) {
            articles.add(article("0", sections.get(n % sections.size()), tags.get(n % tags.size()), sources.get(n % sources.size())));
        }
        String documents = articles.stream().map(this::document).collect(Collectors.joining("\n"));
        HttpResponse<String> answer = nodes.send(0, "POST", "/v1/imports", 0, "application/x-ndjson", documents);
        if (!answer.body().contains("\"created\":" + ARTICLES)) {
            throw new IllegalStateException("The newsroom could not be made: " + answer.body().lines().reduce("", (a, b) -> b));
        }
    }

    private Item article(String shown, Item section, Item tag, Item source) {
        int number = made.getAndIncrement();
        Item text = new Item("Text", number, "0");
        Item article = new Item("Article", number, shown, section, tag, source, text);
        Stream.of(text, article).forEach(readers::know);
        article.parts.subList(0, 3).forEach(label -> label.articles.add(article));
        return article;
    }

    /** Once there is one by each source, articles quote the next one, and lead to the one before. */
    private String document(Item article) {
        boolean first = article.number < sources.size();
        return """
                {"externalId": "%d", "publisher": "%s", "section": "%s", "tags": ["%s"], "headline": "%s", "body": \
                {"html": "<p>%s.</p><p>It was calm.</p>"}, "publishedAt": "2025-03-12T09:00:00Z", "quotes": [%s], "related": [%s]}"""
                .formatted(article.number, article.parts.get(2).name(0), article.parts.get(0).name(0),
                        article.parts.get(1).name(0), article.name(0), article.parts.get(3).name(0),
                        first ? "" : "{\"text\": \"It was calm\", \"directness\": \"indirect\", \"speaker\": \"%s\"}"
                                .formatted(sources.get((article.number + 1) % sources.size()).name(0)),
                        first ? "" : "{\"externalId\": \"%d\"}".formatted(article.number - 1));
    }

    /** One write of some kind to one of its items, until both nodes show it. */
    void write(int writer, Random chance) throws IOException, InterruptedException {
        if (chance.nextInt(100) < 12) {
            List<Item> own = labels().filter(label -> label.number % COUNT == writer).toList();
            Item label = own.get(chance.nextInt(own.size()));
            List<Readers.Page> pages = new ArrayList<>(List.of(Readers.Page.of(label), Readers.Page.list(label)));
            if (label.kind.equals("Tag")) {
                // a card shows no tags
                pages.remove(1);
            }
            label.articles.stream().skip(chance.nextInt(label.articles.size())).findFirst().map(Readers.Page::of)
                    .ifPresent(page -> readers.writtenTo(page, chance));
            String name = label.next();
            write(chance, pages, label, label.named(), "PATCH", label.editorialPath(), PATCH, "{\"name\": \"%s\"}".formatted(name));
            return;
        }
        int place = chance.nextInt(articles.size() / COUNT) * COUNT + writer;
        Item article = articles.get(place);
        List<Readers.Page> pages = Stream.concat(Stream.of(Readers.Page.of(article)),
                article.parts.subList(0, 3).stream().map(Readers.Page::list)).toList();
        int what = chance.nextInt(100);
        String path = article.editorialPath();
        if (article.visible() && what < 50) {
            String name = article.next();
            write(chance, pages, article, article.named(), "PATCH", path, PATCH, "{\"headline\": \"%s\"}".formatted(name));
        } else if (article.visible() && what < 72) {
            Item text = article.parts.get(3);
            String name = text.next();
            text.version = article.version;
            write(chance, pages, text, text.named(), "PATCH", path, PATCH,
                    "{\"bodyHtml\": \"<p>%s.</p><p>It was calm.</p>\"}".formatted(name));
            article.version = text.version;
        } else if (article.visible() && what < 94) {
            write(chance, pages, article, Item.HIDDEN, "POST", path + "/unpublish", JSON, "{}");
        } else if (article.visible()) {
            write(chance, pages, article, Item.GONE, "POST", path + "/takedown", JSON, "{\"notice\": \"Wrong.\"}");
            replace(place, chance);
        } else if (what < 80) {
            write(chance, pages, article, article.named(), "POST", path + "/publish", JSON, "{}");
        } else {
            write(chance, pages, article, article.published() ? Item.GONE : Item.HIDDEN, "DELETE", path, JSON, "");
            replace(place, chance);
        }
    }

    /** A draft takes the place of what is gone, to be published when it is its turn. */
    private void replace(int place, Random chance) throws IOException, InterruptedException {
        Item gone = articles.get(place);
        gone.parts.subList(0, 3).forEach(label -> label.articles.remove(gone));
        Item draft = article(Item.HIDDEN, gone.parts.get(0), gone.parts.get(1), gone.parts.get(2));
        String body = """
                {"slug": "%s", "publisher": "%s", "section": "%s", "tags": ["%s"], "headline": "%s", "bodyHtml": "<p>%s.</p>"}"""
                .formatted(draft.slug(), gone.parts.get(2).slug(), gone.parts.get(0).slug(), gone.parts.get(1).slug(),
                        draft.name(0), draft.parts.get(3).name(0));
        draft.version = 0;
        send(chance, draft, "POST", "/v1/editorial/articles", JSON, body);
        articles.set(place, draft);
    }

    private void write(Random chance, List<Readers.Page> pages, Item item, String shown, String method, String path,
            String type, String body) throws IOException, InterruptedException {
        Readers.Page awaited = pages.get(chance.nextInt(pages.size()));
        // so that the other has it ready
        for (int node = 0; node < Nodes.COUNT; node++) {
            readers.read(node, awaited, null);
        }
        item.begin(shown);
        int node = send(chance, item, method, path, type, body);
        item.acknowledge(node);
        long acknowledged = System.nanoTime();
        tally.add(Tally.Count.WRITES);
        pages.forEach(page -> readers.writtenTo(page, chance));
        int other = 1 - node;
        boolean seen = false;
        while (nodes.up(other) && !seen && System.nanoTime() - acknowledged < LONGEST) {
            seen = readers.read(other, awaited, item);
            if (seen) {
                tally.seen(other, acknowledged);
            } else {
                Thread.sleep(2);
            }
        }
        if (nodes.up(other) && !seen) {
            tally.tell(awaited.path() + " never showed " + item.kind + " " + item.number + " at " + shown);
        }
        Readers.Page beside = pages.get(chance.nextInt(pages.size()));
        readers.read(node, beside, null);
        readers.read(other, beside, null);
    }

    /** Until it is acknowledged, and by which node. {@code If-Match} keeps it from being made twice. */
    private int send(Random chance, Item item, String method, String path, String type, String body)
            throws IOException, InterruptedException {
        for (boolean failed = false;; failed = true) {
            int node = chance.nextInt(Nodes.COUNT);
            HttpResponse<String> answer = attempt(node, method, path, item.version, type, body);
            int status = answer == null ? 0 : answer.statusCode();
            if (status / 100 == 2) {
                item.version = version(answer);
                return node;
            }
            if (status >= 400 && status < 500) {
                HttpResponse<String> now = attempt(node, "GET", item.editorialPath(), 0, JSON, "");
                if (failed && now != null && now.statusCode() < 500 && (now.statusCode() != 200 || version(now) > item.version)) {
                    item.version = version(now);
                    tally.add(Tally.Count.MADE_ALL_THE_SAME);
                    return node;
                }
                throw new IllegalStateException(method + " " + path + ": " + status + " " + answer.body());
            }
            if (status == 0 || status == 503) {
                tally.add(status == 0 ? Tally.Count.CUT_OFF : Tally.Count.TOLD);
            }
            if (status > 0 && (status != 503 || answer.headers().firstValue("Retry-After").isEmpty())) {
                tally.add(Tally.Count.ODD);
                tally.tell(method + " " + path + " was answered with " + status);
            }
            Thread.sleep(100);
        }
    }

    private HttpResponse<String> attempt(int node, String method, String path, int version, String type, String body)
            throws InterruptedException {
        try {
            return nodes.send(node, method, path, version, type, body);
        } catch (IOException e) {
            return null;
        }
    }

    private static int version(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").map(tag -> Integer.parseInt(tag.replaceAll("\\D", ""))).orElse(0);
    }
}
