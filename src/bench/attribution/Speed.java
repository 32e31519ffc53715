package io.courant.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long an article takes, and whether hostile texts stay linear: see the README beside the script. */
final class Speed {

    private static final int WORDS = 1_000;
    private static final int WARM_UP = 2_000;
    private static final int ROUNDS = 3_000;
    private static final int LONGEST = 1_000_000;

    private static final List<String> HOSTILE = List.of("“", "\"", "'", "“a", "water rises ", "she said ", "Ida Holm, ",
            "“a,” said ", "her claim that ");

    private static final String[] PARAGRAPHS = {
        "“The harbour will open on Friday, and nobody who works there will lose a day's pay,” said Marta Lind, director of"
                + " the Coastal Ferries Union. “We have waited long enough.”",
        "Jonas Vik, a pilot from the northern islands, told reporters that the channel was too narrow for two ships, and that"
                + " the Harbour Inspectorate had known it since last autumn.",
        "The inspectorate rejected the claim. According to its report, the marks were checked twice in the winter, and"
                + " the crews of three ferries had agreed with what was found.",
        "Rain fell on the islands until dusk. In the market the traders packed their crates while children fished from the"
                + " wall, and a band that had come by boat played until the lamps were lit.",
        "She added that a second ferry, once promised for the spring, would come “sooner than anybody thinks”, but declined"
                + " to comment on its price; the council had called for an inquiry into the first."};

    private Speed() {
    }

    public static void main(String... arguments) {
        List<Passage> article = article();
        for (int i = 0; i < WARM_UP; i++) {
            Attribution.in(article, "en");
        }
        long[] nanoseconds = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Attribution.in(article, "en");
            nanoseconds[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanoseconds);
        System.out.printf(Locale.ROOT,
                "an article of 1,000 words: median %.2f ms (goal 2), 99th percentile %.2f ms (goal 10)%n",
                nanoseconds[ROUNDS / 2] / 1e6, nanoseconds[ROUNDS * 99 / 100] / 1e6);
        for (String piece : HOSTILE) {
            System.out.printf(Locale.ROOT, "%-20s 250,000 characters %5.0f ms, 500,000 %5.0f ms, 1,000,000 %5.0f ms%n",
                    "\"" + piece + "\"...",
                    milliseconds(piece, LONGEST / 4), milliseconds(piece, LONGEST / 2), milliseconds(piece, LONGEST));
        }
    }

    private static List<Passage> article() {
        List<Passage> passages = new ArrayList<>();
        for (int words = 0; words < WORDS; words += passages.get(passages.size() - 1).text().split(" ").length) {
            passages.add(new Passage("b" + passages.size(), PARAGRAPHS[passages.size() % PARAGRAPHS.length]));
        }
        return passages;
    }

    private static double milliseconds(String piece, int length) {
        List<Passage> passages = List.of(new Passage("b1", piece.repeat(length / piece.length())));
        Attribution.in(passages, "en");
        long start = System.nanoTime();
        Attribution.in(passages, "en");
        return (System.nanoTime() - start) / 1e6;
    }
}
