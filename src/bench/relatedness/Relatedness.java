package io.courant.relatedness;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plays what happens to articles as they come, and measures it. */
public final class Relatedness {

    public static void main(String[] arguments) throws Exception {
        List<Path> files = new ArrayList<>();
        Path distractors = null;
        Instant undated = null;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--distractors" -> distractors = Path.of(arguments[++i]);
                case "--undated" -> undated = Instant.parse(arguments[++i]);
                default -> files.add(Path.of(arguments[i]));
            }
        }
        System.out.println("file                        rows  B3-F1  pair   P@1    R@5    MAP");
        for (Path file : files) {
            print("", play(Rows.read(List.of(file), undated), Weights.DEFAULT));
        }
        if (distractors != null) {
            List<Path> all = new ArrayList<>(files);
            all.add(distractors);
            print("all: ", play(Rows.read(all, undated), Weights.DEFAULT));
        }
    }

    static Map<String, Measures> play(List<Row> rows, Weights weights) {
        Newsroom newsroom = new Newsroom(weights);
        Analysis analysis = new Analysis();
        rows.forEach(row -> newsroom.add(row.piece(), analysis));
        rows.stream().filter(row -> row.event() != null && !row.measured()).forEach(row -> newsroom.leaveOut(row.id()));
        long[] nanos = newsroom.nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf("%d articles: median %.2f ms, p99 %.2f ms, %d bytes each%n", nanos.length, nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6, newsroom.bytes / nanos.length);
        Map<String, List<Row>> byFile = new LinkedHashMap<>();
        rows.stream().filter(Row::measured).forEach(row -> byFile.computeIfAbsent(row.file(), any -> new ArrayList<>()).add(row));
        Map<String, Measures> measures = new LinkedHashMap<>();
        byFile.forEach((file, measured) -> measures.put(file, Measures.of(measured, newsroom)));
        return measures;
    }

    static void print(String prefix, Map<String, Measures> measures) {
        measures.forEach((file, found) -> System.out.printf("%-26s %s%n", prefix + file, found));
    }
}
