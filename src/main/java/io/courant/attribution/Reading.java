package io.courant.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reads an article from its first sentence to its last and never looks ahead: what follows changes nothing of what was
 * found, except that a speaker becomes better known.
 */
final class Reading {

    private final Language language;
    private final Cast cast;
    private final List<Finding> findings = new ArrayList<>();
    /** Who spoke in the sentence before, and may go on in the next. */
    private Voice speaking = Voice.NONE;
    /** Whom the sentence before is about. */
    private Voice subject = Voice.NONE;

    Reading(Language language) {
        this.language = language;
        this.cast = new Cast(language);
    }

    List<Finding> of(List<Passage> passages) {
        for (Passage passage : passages) {
            int first = findings.size();
            for (Sentence sentence : Sentences.of(passage, language)) {
                if (language.knowsCues()) {
                    read(sentence);
                } else {
                    readMarks(sentence);
                }
            }
            findings.subList(first, findings.size()).sort(Comparator.comparingInt(Finding::start));
        }
        return findings;
    }

    private void read(Sentence sentence) {
        Listener listener = new Listener(sentence, cast);
        List<Cue> cues = new Cues(sentence).all();
        List<Tag> tags = new DirectSpeech(sentence, cues).tags();
        Voice before = speaking;
        speaking = Voice.NONE;
        boolean[] attributed = new boolean[sentence.size()];
        for (Tag tag : tags) {
            attribute(sentence, tag, before, listener);
            attributed[tag.quote()] = true;
        }
        ReportedSpeech reported = new ReportedSpeech(sentence, cues, tags);
        for (Clause whole : reported.clauses()) {
            Clause clause = reported.without(whole);
            if (clause != null && !isTaken(sentence, clause, attributed)) {
                Voice voice = attribute(sentence, clause, listener);
                speaking = voice != Voice.NONE && takesOver(clause, tags, attributed) ? voice : speaking;
                Arrays.fill(attributed, clause.start(), clause.end(), true);
            }
        }
        goOn(sentence, before, attributed);
        listener.hearUntil(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isQuote(i) && !attributed[i]) {
                attributeByPlace(sentence, i, before);
            }
        }
        subject = subjectBefore(sentence, sentence.size());
    }

    private void attribute(Sentence sentence, Tag tag, Voice before, Listener listener) {
        boolean goesOn = tag.speaker() == null || before != Voice.NONE && sentence.hasAny(WordList.MOOD, 0, tag.quote());
        Voice voice = goesOn && ":".equals(tag.cue()) ? before : listen(sentence, tag.speaker(), listener);
        add(Finding.direct(sentence, tag.quote(), voice, tag.cue(), tag.ground()));
        speaking = voice;
    }

    /** A sentence without a cue, in the mood of reported speech: who spoke before goes on. */
    private void goOn(Sentence sentence, Voice before, boolean[] attributed) {
        int end = sentence.contentEnd();
        if (speaking == Voice.NONE && before != Voice.NONE && sentence.hasAny(WordList.MOOD, 0, end)) {
            Clause clause = new Clause(0, end, null, null, Ground.MOOD);
            add(Finding.reported(sentence, clause, before));
            Arrays.fill(attributed, true);
            speaking = before;
        }
    }

    /** Whoever said words in marks goes on; else nobody whose clause stands within another's. */
    private boolean takesOver(Clause clause, List<Tag> tags, boolean[] attributed) {
        return speaking == Voice.NONE || tags.isEmpty() && clause.cue().speaks() && !attributed[clause.cue().at()];
    }

    private Voice attribute(Sentence sentence, Clause clause, Listener listener) {
        Voice voice = listen(sentence, clause.speaker(), listener);
        Finding finding = Finding.reported(sentence, clause, voice);
        if (!findings.isEmpty() && findings.get(findings.size() - 1).covers(finding)) {
            return Voice.NONE;
        }
        add(finding);
        return voice;
    }

    /** Words in marks belong to whom a verb of speaking gives them, not to whom they are only about. */
    private static boolean isTaken(Sentence sentence, Clause clause, boolean[] attributed) {
        for (int i = clause.start(); i < clause.end() && !clause.cue().speaks(); i++) {
            if (sentence.isQuote(i) && attributed[i]) {
                return true;
            }
        }
        return false;
    }

    private Voice listen(Sentence sentence, Mention mention, Listener listener) {
        if (mention == null) {
            return Voice.NONE;
        }
        listener.hearUntil(mention.start());
        Figure figure = cast.resolve(mention);
        cast.focus(figure);
        return Voice.of(sentence, mention, figure);
    }

    /** Words in marks without a cue: the speaker before goes on, or only the place tells, or they are no quote. */
    private void attributeByPlace(Sentence sentence, int quote, Voice before) {
        String words = sentence.token(quote).text();
        boolean alone = quote == 0 && sentence.size() <= 2;
        boolean whole = QuotedWords.count(words) > 1 && QuotedWords.pauses(words);
        if (alone && (whole || QuotedWords.count(words) > 2) && before != Voice.NONE) {
            add(Finding.direct(sentence, quote, before, null, Ground.GOES_ON));
            speaking = before;
        } else if (alone && QuotedWords.count(words) > 2 && subject.isKnown()) {
            add(Finding.direct(sentence, quote, subject, null, Ground.ALONE));
            speaking = subject;
        } else if (QuotedWords.count(words) > shortest(before) && !sentence.isTitle(quote)) {
            Voice voice = subjectBefore(sentence, quote);
            boolean first = quote == 0 || quote == 1 && sentence.has(0, WordList.CONJUNCTION);
            voice = voice == Voice.NONE && (first || language.hasStyle("noun-capitals")) ? before : voice;
            add(Finding.direct(sentence, quote, voice, null,
                    language.hasStyle("noun-capitals") ? Ground.PLACE_AMONG_CAPITALS : Ground.PLACE));
        }
    }

    private int shortest(Voice before) {
        return language.hasStyle("noun-capitals") ? 1 : before != Voice.NONE ? 2 : 4;
    }

    private Voice subjectBefore(Sentence sentence, int end) {
        Mention mention = new Subjects(sentence).main(end);
        return Voice.of(sentence, mention, cast.resolve(mention));
    }

    private void add(Finding finding) {
        findings.add(finding.times(language.certainty()));
    }

    private void readMarks(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String words = sentence.token(i).text();
            if (sentence.isQuote(i) && QuotedWords.count(words) > 3 && !QuotedWords.isTitle(words)) {
                add(Finding.direct(sentence, i, Voice.NONE, null, Ground.PLACE));
            }
        }
    }
}
