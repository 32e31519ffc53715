package io.courant.attribution;

import io.courant.attribution.Annotated.Marked;
import io.courant.attribution.Annotated.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What went wrong, grouped by the kind of error and the words that attribute. */
final class Errors {

    private static final int CONTEXT = 120;
    private static final int EXAMPLES = 3;

    private final Map<String, List<String>> groups = new TreeMap<>();

    void add(Found found) {
        Annotated article = found.article();
        for (Marked marked : article.attributions()) {
            Span start = marked.content().get(0);
            if (!found.has(marked)) {
                add("missed " + marked.type(), cue(article, marked), article.around(start, CONTEXT));
            } else if (marked.isQuoted() && !marked.speaker().isEmpty() && !Found.isSpeaker(found.best(marked), marked)) {
                Finding best = found.best(marked);
                Span speaker = Found.speaker(best);
                add(best.voice().passage() == null ? "no speaker" : "wrong speaker", cue(article, marked),
                        "<" + article.text().substring(speaker.start(), speaker.end()) + "> for <"
                                + text(article, marked.speaker().get(0)) + ">: " + article.around(start, CONTEXT));
            }
        }
        for (Finding finding : found.findings()) {
            boolean quoted = Found.isQuoted(finding);
            if (found.source(finding, quoted) == null) {
                add("spurious " + finding.directness(), String.valueOf(finding.cue()),
                        article.around(Found.span(finding), CONTEXT));
            }
        }
    }

    private void add(String kind, String cue, String example) {
        groups.computeIfAbsent(kind + ": " + cue.toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(example);
    }

    private static String cue(Annotated article, Marked marked) {
        return marked.cue().isEmpty() ? "-" : text(article, marked.cue().get(0));
    }

    private static String text(Annotated article, Span span) {
        return article.text().substring(span.start(), span.end());
    }

    void print(int most) {
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<String>> group) -> -group.getValue().size()))
                .limit(most).forEach(group -> {
                    System.out.println(group.getValue().size() + " " + group.getKey());
                    group.getValue().stream().limit(EXAMPLES).forEach(example -> System.out.println("    " + example));
                });
    }
}
