package io.courant.testing;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Articles that come in on another thread while something is read: each from an outlet and with a speaker and an author
 * of its own, and each of another day of the demo newsroom's month, so that it lands anywhere in a list.
 */
public final class Arrivals implements AutoCloseable {

    private static int arrived;

    private final ExecutorService desk = Executors.newSingleThreadExecutor();
    private final int most;
    private int count;

    public Arrivals(int most) {
        this.most = most;
    }

    /** Imports one more, and returns when it is there. After so many as were ordered it does nothing. */
    public void next() {
        if (count < most) {
            count++;
            try {
                desk.submit(Arrivals::bring).get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public int count() {
        return count;
    }

    private static synchronized void bring() {
        arrived++;
        String word = word(arrived);
        Api.importPage(Api.page(word, "October " + (1 + arrived * 7 % 19) + ", 2026", "By " + "Orla " + word,
                "“The tunnel is behind us and the tide before us,” said Quill " + word + ", a ferryman of the arriving kind.",
                "Nobody in the tunnel had heard of the " + word + " before that evening, and nobody has since."),
                Map.of("publisher", word + " Arrivals", "publish", "true")).statusCode(201);
    }

    /** Letters only, and the next one never far from the last in the alphabet. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("Mab");
        for (char digit : Integer.toString(number, 20).toCharArray()) {
            word.append((char) ('a' + Character.digit(digit, 20)));
        }
        return word.append("er").toString();
    }

    @Override
    public void close() {
        desk.shutdown();
    }
}
