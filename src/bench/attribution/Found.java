package io.courant.attribution;

import io.courant.attribution.Annotated.Marked;
import io.courant.attribution.Annotated.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What was found in an article, beside what people have marked in it. */
record Found(Annotated article, List<Finding> findings, List<Span> marks) {

    static Found in(Annotated article) {
        Language language = Language.of(article.language());
        List<Span> marks = article.passages().stream().flatMap(passage -> marks(passage, language)).toList();
        return new Found(article, new Reading(language).of(article.passages()), marks);
    }

    private static Stream<Span> marks(Passage passage, Language language) {
        int offset = Integer.parseInt(passage.block());
        return new QuotationMarks(passage.text(), language).quoted().stream()
                .map(quoted -> new Span(offset + quoted.from(), offset + quoted.to()));
    }

    static Span span(Finding finding) {
        int offset = Integer.parseInt(finding.passage().block());
        return new Span(offset + finding.start(), offset + finding.end());
    }

    static Span speaker(Finding finding) {
        Voice voice = finding.voice();
        int offset = voice.passage() == null ? 0 : Integer.parseInt(voice.passage().block());
        return new Span(offset + voice.start(), offset + voice.end());
    }

    static boolean isQuoted(Finding finding) {
        return finding.directness() != Directness.INDIRECT;
    }

    /** More than half of it is in what was found; a quote that is interrupted is found in pieces. */
    boolean has(Marked marked) {
        return findings.stream().mapToInt(finding -> shared(marked, finding)).sum() * 2 > marked.length();
    }

    /** More than half of it is in a single statement. */
    boolean hasAtOnce(Marked marked) {
        return findings.stream().anyMatch(finding -> shared(marked, finding) * 2 > marked.length());
    }

    /** More than half of what stands in quotation marks in it; of all of it where there are none. */
    boolean hasWords(Marked marked) {
        List<Span> words = marked.content().stream().flatMap(part -> marks.stream().filter(mark -> mark.shared(part) > 0)
                .map(mark -> new Span(Math.max(mark.start(), part.start()), Math.min(mark.end(), part.end())))).toList();
        return words.isEmpty() ? has(marked) : has(new Marked(marked.type(), words, marked.speaker(), marked.cue(), ""));
    }

    /** The statement that holds most of it. */
    Finding best(Marked marked) {
        return findings.stream().max(Comparator.comparingInt(finding -> shared(marked, finding))).orElseThrow();
    }

    /** More than half of the statement is in one that people have marked, quoted or any. */
    Marked source(Finding finding, boolean quotedOnly) {
        return article.attributions().stream().filter(marked -> marked.isQuoted() || !quotedOnly)
                .filter(marked -> shared(marked, finding) * 2 > span(finding).length())
                .max(Comparator.comparingInt(marked -> shared(marked, finding))).orElse(null);
    }

    static boolean isSpeaker(Finding finding, Marked marked) {
        Span span = speaker(finding);
        return marked.speaker().stream().anyMatch(other -> other.shared(span) > 0);
    }

    private static int shared(Marked marked, Finding finding) {
        Span span = span(finding);
        return marked.content().stream().mapToInt(span::shared).sum();
    }
}
