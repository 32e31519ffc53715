package io.courant.attribution;

import io.courant.attribution.Annotated.Marked;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was found right in some articles. */
final class Tally {

    private static final int BUCKETS = 10;
    /** {@code courant.extraction.confidence} where nobody sets it. */
    private static final double SHOWN = 0.5;

    private final Map<Row, Share> rows = new EnumMap<>(Row.class);
    private final Map<String, Share> grounds = new TreeMap<>();
    private final Share[] reliability = new Share[BUCKETS];

    Tally() {
        for (Row row : Row.values()) {
            rows.put(row, new Share());
        }
        for (int i = 0; i < BUCKETS; i++) {
            reliability[i] = new Share();
        }
    }

    void add(Found found) {
        found.article().attributions().forEach(marked -> add(found, marked));
        for (Finding finding : found.findings()) {
            boolean quoted = Found.isQuoted(finding);
            Marked source = found.source(finding, quoted);
            count(quoted ? Row.QUOTED_PRECISION : Row.INDIRECT_PRECISION, source != null);
            boolean right = source != null && (finding.voice().passage() == null || Found.isSpeaker(finding, source));
            if (!finding.voice().isKnown()) {
                count(quoted ? Row.NAMELESS_QUOTED : Row.NAMELESS_INDIRECT, right);
            } else {
                String ground = finding.ground() + (quoted ? ", quoted" : ", indirect");
                grounds.computeIfAbsent(ground, one -> new Share()).count(right);
            }
            if (!finding.voice().isKnown() && finding.voice().anonymity() == null) {
                continue;
            }
            count(finding.voice().isKnown() ? Row.NAMED : quoted ? Row.DESCRIBED_QUOTED : Row.DESCRIBED_INDIRECT, right);
            if (finding.confidence() >= SHOWN) {
                count(Row.SHOWN, right);
            }
            reliability[Math.min(BUCKETS - 1, (int) (finding.confidence() * BUCKETS))].count(right);
        }
    }

    private void add(Found found, Marked marked) {
        boolean has = found.has(marked);
        boolean speaker = has && Found.isSpeaker(found.best(marked), marked);
        if (marked.isQuoted()) {
            count(Row.QUOTED_FOUND, has);
            count(Row.QUOTED_WORDS, found.hasWords(marked));
            count(Row.QUOTED_AT_ONCE, found.hasAtOnce(marked));
        }
        if (marked.isIndirect()) {
            count(Row.INDIRECT_FOUND, has);
        }
        if (marked.speaker().isEmpty()) {
            return;
        }
        count(Row.ALL_END_TO_END, speaker);
        if (marked.isQuoted()) {
            count(Row.QUOTED_END_TO_END, speaker);
        }
        if (marked.isDirect()) {
            count(Row.DIRECT_END_TO_END, speaker);
        }
        if (marked.isQuoted() && has && found.best(marked).voice().passage() != null) {
            count(Row.QUOTED_SPEAKER, speaker);
            if (found.best(marked).voice().isKnown()) {
                count(Row.QUOTED_NAMED, speaker);
            }
        }
        if (speaker && isShort(found, marked)) {
            Voice voice = found.best(marked).voice();
            count(Row.RESOLVED, voice.isKnown() && isName(voice.figure().name(), marked.resolved()));
        }
    }

    /** A pronoun or a part of the name. */
    private static boolean isShort(Found found, Marked marked) {
        String mention = found.article().text().substring(marked.speaker().get(0).start(), marked.speaker().get(0).end());
        return !marked.resolved().isEmpty() && !mention.contains(" ") && !mention.equals(marked.resolved());
    }

    /** The one name holds the other; titles may differ if the surname is the same and the name more than that. */
    static boolean isName(String ours, String theirs) {
        String a = ours.toLowerCase(Locale.ROOT);
        String b = theirs.toLowerCase(Locale.ROOT);
        boolean surname = a.substring(a.lastIndexOf(' ') + 1).equals(b.substring(b.lastIndexOf(' ') + 1));
        return a.contains(b) || a.contains(" ") && (b.contains(a) || surname);
    }

    private void count(Row row, boolean right) {
        rows.get(row).count(right);
    }

    static void print(List<Tally> halves, int goals) {
        System.out.printf("%-52s %-24s %-24s %s%n", "", "tuning half", "reporting half", "goal");
        for (Row row : Row.values()) {
            System.out.printf("%-52s %-24s %-24s %s%n", row.label, halves.get(0).rows.get(row), halves.get(1).rows.get(row),
                    row.goal(goals));
        }
        for (int i = 0; i < BUCKETS; i++) {
            String bucket = String.format(Locale.ROOT, "confidence %.1f to %.1f: right", i / 10.0, (i + 1) / 10.0);
            System.out.printf("%-52s %-24s %s%n", bucket, halves.get(0).reliability[i], halves.get(1).reliability[i]);
        }
        halves.get(0).grounds.forEach((ground, share) -> System.out.printf("%-52s %-24s %s%n",
                "found by " + ground + ": right", share, halves.get(1).grounds.getOrDefault(ground, new Share())));
    }
}
