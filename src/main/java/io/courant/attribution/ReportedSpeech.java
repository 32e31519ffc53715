package io.courant.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the clauses of a sentence that somebody is reported to have said. */
final class ReportedSpeech {

    private static final int SHORTEST = 3;

    private final Sentence sentence;
    private final List<Cue> cues;
    private final List<Tag> tags;
    private final Subjects subjects;
    private final Contents contents;
    private final ObjectPhrases objects;
    private final Asides asides;

    ReportedSpeech(Sentence sentence, List<Cue> cues, List<Tag> tags) {
        this.sentence = sentence;
        this.cues = cues;
        this.tags = tags;
        this.subjects = new Subjects(sentence);
        this.contents = new Contents(sentence);
        this.objects = new ObjectPhrases(sentence, contents);
        this.asides = new Asides(sentence);
    }

    List<Clause> clauses() {
        List<Clause> found = new ArrayList<>();
        for (Clause clause : cues.stream().filter(cue -> !isNegated(cue)).flatMap(cue -> of(cue).stream())
                .map(this::beforeSpeaker).map(this::withinDashes).toList()) {
            if (!isShort(clause) && found.stream().noneMatch(earlier -> goesOn(earlier, clause))) {
                if (!found.isEmpty()) {
                    Clause last = found.get(found.size() - 1);
                    found.set(found.size() - 1, last.until(boundary(last, clause)));
                }
                found.add(clause);
            }
        }
        found.removeIf(this::isShort);
        Clause headline = found.isEmpty() && tags.isEmpty() ? contents.headline() : null;
        if (headline != null) {
            found.add(headline);
        }
        return found;
    }

    /** "Conceding that A | , Doe left": no content goes on over its speaker. */
    private Clause beforeSpeaker(Clause clause) {
        int speaker = clause.speaker() == null || sentence.language().hasStyle("verb-second") ? 0 : clause.speaker().start();
        return speaker > clause.start() && clause.contains(speaker) ? clause.until(sentence.trimmed(speaker)) : clause;
    }

    /** "Doe – who said that A | – left". */
    private Clause withinDashes(Clause clause) {
        int who = new VerbGroup(sentence).beforeWords(clause.cue().at()) - 1;
        boolean inserted = sentence.has(who, WordList.RELATIVE) && sentence.isMark(who - 1, "—–");
        int at = clause.start();
        while (inserted && at < clause.end() && !sentence.isMark(at, "—–")) {
            at++;
        }
        return inserted ? clause.until(at) : clause;
    }

    /** "stressed that A, adding that B": the same speaker's words within their words are no statement of their own. */
    private static boolean goesOn(Clause earlier, Clause later) {
        return earlier.speaker() != null && later.speaker() != null && earlier.contains(later.start())
                && earlier.speaker().start() == later.speaker().start() && later.end() <= earlier.end();
    }

    /** The clause without the quotes that have attributions of their own; null if too little is left. */
    Clause without(Clause clause) {
        Clause rest = clause;
        for (Tag tag : tags) {
            int from = tag.from() < rest.start() ? tag.quote() : tag.from();
            rest = rest.contains(tag.quote()) ? rest.until(sentence.trimmed(from)) : rest;
        }
        return rest.start() >= rest.end() || isShort(rest) ? null : rest;
    }

    private boolean isShort(Clause clause) {
        int words = clause.end() - clause.start();
        int shortest = clause.cue().type() == Cue.Type.OBJECT || clause.cue().type() == Cue.Type.NOUN ? 1 : SHORTEST;
        return words < 1 || words < shortest && !sentence.isQuote(clause.end() - 1);
    }

    /** Where an earlier clause ends because the next attribution begins: "A, and Doe added | that B". */
    private int boundary(Clause earlier, Clause later) {
        int at = later.cue().at();
        if (later.speaker() != null && later.speaker().start() > earlier.cue().at()) {
            at = Math.min(at, later.speaker().start());
        }
        boolean within = earlier.contains(at) && at > earlier.start();
        boolean paused = sentence.isMark(at - 1, ",;—–")
                || sentence.has(at - 1, WordList.CONJUNCTION) && !sentence.has(at - 1, WordList.SUBORDINATION);
        if (!later.cue().speaks() || !within || !paused) {
            return earlier.end();
        }
        return sentence.trimmed(at);
    }

    private List<Clause> of(Cue cue) {
        if (cue.type() == Cue.Type.PREPOSITION && new Cues(sentence).at(cue.end()) != null) {
            return List.of();
        }
        if (cue.type() == Cue.Type.PREPOSITION) {
            Mention speaker = subjects.of(cue);
            boolean view = sentence.has(cue.at(), WordList.CUES_VIEW);
            return view && (speaker == null || !speaker.isNamedPerson()) ? List.of() : asides.byPreposition(cue, speaker);
        }
        Mention subject = subjects.of(cue);
        boolean speaks = cue.type() == Cue.Type.CLAUSE || cue.type() == Cue.Type.THAT
                || cue.type() == Cue.Type.QUOTE && cue.length() > 1;
        boolean tags = speaks && tagsQuote(cue, subject);
        Clause told = told(cue, subject);
        if (speaks && !tags && told == null) {
            List<Clause> aside = asides.of(cue, subject, contents.afterTime(contents.afterAddressee(cue)));
            if (!aside.isEmpty()) {
                return aside;
            }
        }
        return Stream.ofNullable(behind(cue, subject, told, tags)).toList();
    }

    private Clause told(Cue cue, Mention subject) {
        if (sentence.has(cue.at(), WordList.CUES_HEARSAY) && contents.hearsay(cue) != null) {
            return contents.hearsay(cue);
        }
        return subject == null || cue.type() == Cue.Type.NAMING ? null : contents.told(cue, subject);
    }

    private Clause behind(Cue cue, Mention subject, Clause told, boolean tags) {
        if (cue.type() == Cue.Type.NOUN) {
            return objects.ofNoun(cue, subjects.owner(cue.at()));
        }
        if (told != null || cue.type() == Cue.Type.HEARSAY || subject == null || tags) {
            return told;
        }
        Clause bare = contents.bare(cue, subject);
        Clause named = bare == null ? objects.named(cue, subject) : bare;
        return named == null ? objects.object(cue, subject) : named;
    }

    /** "“...,” Doe said in an interview": the cue has its content before it. */
    private boolean tagsQuote(Cue cue, Mention subject) {
        boolean beside = subject != null && subject.end() + 3 >= cue.at() && !sentence.isMark(cue.at() - 1, ",");
        int start = beside ? Math.min(subject.start(), cue.at()) : cue.at();
        int quote = sentence.isQuote(start - 1) ? start - 1 : sentence.isMark(start - 1, ",—–") ? start - 2 : -1;
        return tags.stream().anyMatch(tag -> tag.quote() == quote);
    }

    private boolean isNegated(Cue cue) {
        for (int i = cue.at() - 1; i >= cue.at() - 4 && sentence.token(i).isWord(); i--) {
            if (sentence.has(i, WordList.NEGATION)) {
                return true;
            }
            if (sentence.isName(i) || sentence.isPronoun(i)) {
                return false;
            }
        }
        return false;
    }
}
