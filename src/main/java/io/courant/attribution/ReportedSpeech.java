package io.courant.attribution;

import java.util.ArrayList;
import java.util.List;

/** Finds the clauses of a sentence that somebody is reported to have said. */
final class ReportedSpeech {

    private static final int SHORTEST = 3;

    private final Sentence sentence;
    private final List<Cue> cues;
    private final Subjects subjects;
    private final NounPhrases phrases;
    private final int end;

    ReportedSpeech(Sentence sentence, List<Cue> cues) {
        this.sentence = sentence;
        this.cues = cues;
        this.subjects = new Subjects(sentence);
        this.phrases = new NounPhrases(sentence);
        this.end = contentEnd(sentence);
    }

    List<Clause> clauses() {
        List<Clause> found = new ArrayList<>();
        for (Cue cue : cues) {
            Clause clause = cue.type() == Cue.Type.QUOTE || isNegated(cue) ? null : of(cue);
            if (clause != null && !isShort(clause)) {
                if (!found.isEmpty()) {
                    Clause last = found.get(found.size() - 1);
                    found.set(found.size() - 1, last.until(boundary(last, clause)));
                }
                found.add(clause);
            }
        }
        found.removeIf(this::isShort);
        return found;
    }

    /** The clause without the quotes that have attributions of their own; null if too little is left. */
    Clause without(Clause clause, List<Tag> tags) {
        Clause rest = clause;
        for (Tag tag : tags) {
            rest = rest.contains(tag.quote()) ? rest.until(sentence.trimmed(tag.from())) : rest;
        }
        return rest.start() >= rest.end() || isShort(rest) ? null : rest;
    }

    private boolean isShort(Clause clause) {
        int words = clause.end() - clause.start();
        return words < 1 || words < SHORTEST && !sentence.isQuote(clause.end() - 1);
    }

    /** Where an earlier clause ends because the next attribution begins: "A, and Doe added | that B". */
    private int boundary(Clause earlier, Clause later) {
        int at = later.cue().at();
        if (later.speaker() != null && later.speaker().start() > earlier.cue().at()) {
            at = Math.min(at, later.speaker().start());
        }
        if (!earlier.contains(at) || !sentence.isMark(at - 1, ",;—–") && !sentence.has(at - 1, WordList.CONJUNCTION)) {
            return earlier.end();
        }
        return sentence.trimmed(at);
    }

    private Clause of(Cue cue) {
        if (cue.type() == Cue.Type.PREPOSITION) {
            return byPreposition(cue);
        }
        if (cue.type() == Cue.Type.NAMING) {
            return naming(cue);
        }
        Mention subject = subjects.of(cue);
        int from = afterAddressee(cue);
        int that = that(from);
        if (that > 0) {
            return subject == null ? null : new Clause(that, end, cue, subject, 0.9);
        }
        if (tagsQuote(cue, subject)) {
            return null;
        }
        Clause aside = aside(cue, subject, afterTime(from));
        if (aside != null || subject == null) {
            return aside;
        }
        int start = afterTime(from);
        boolean bare = cue.type() == Cue.Type.CLAUSE && opensClause(start);
        return bare ? new Clause(start, end, cue, subject, 0.8) : naming(cue);
    }

    /** "According to Doe, A." and "A, according to Doe." */
    private Clause byPreposition(Cue cue) {
        Mention speaker = subjects.of(cue);
        if (speaker == null) {
            return null;
        }
        int after = speaker.end();
        boolean leads = cue.at() < 2 || sentence.has(cue.at() - 1, WordList.CONJUNCTION);
        if (leads) {
            int comma = sentence.isMark(after, ",") ? after + 1 : after;
            return new Clause(comma, end, cue, speaker, 0.9);
        }
        return new Clause(opening(), sentence.trimmed(cue.at()), cue, speaker, 0.9);
    }

    /** "called the plan “a disaster”": what is no clause counts only with words in marks, and up to the next pause. */
    private Clause naming(Cue cue) {
        boolean named = cue.type() == Cue.Type.NAMING;
        for (int i = cue.end(); i < Math.min(end, cue.end() + 20) && !sentence.isMark(i, named ? ";:" : ",;:"); i++) {
            if (sentence.isQuote(i) && (named || !QuotedWords.isTitle(sentence.token(i).text()))) {
                Mention subject = subjects.of(cue);
                return subject == null ? null : new Clause(cue.end(), beforePause(i), cue, subject, 0.75);
            }
            if (new Cues(sentence).at(i) != null) {
                return null;
            }
        }
        return null;
    }

    private int beforePause(int quote) {
        int at = quote + 1;
        boolean pauses = sentence.token(quote).text().endsWith(",");
        while (!pauses && at < end && !sentence.isMark(at, ",;:—–") && !sentence.has(at, WordList.CONJUNCTION)) {
            at++;
        }
        return at;
    }

    /** The attribution set off by commas, before, within or after its content: "A, Doe said on Monday." */
    private Clause aside(Cue cue, Mention subject, int after) {
        boolean inverted = sentence.isMark(cue.at() - 1, ",");
        Mention speaker = inverted && phrases.beginningAt(cue.end()) != null ? phrases.beginningAt(cue.end()) : subject;
        if (speaker == null) {
            return null;
        }
        int first = Math.min(speaker.start(), cue.at());
        int start = sentence.has(first - 1, WordList.DETERMINER) ? first - 1 : first;
        int close = inverted ? Math.max(after, speaker.end()) : after;
        boolean as = sentence.token(start - 1).form().equals("as");
        int open = as ? start - 1 : start;
        boolean opened = open == 0 || sentence.isMark(open - 1, ",—–");
        boolean closed = close >= end || sentence.isMark(close, ",—–") || sentence.has(close, WordList.PREPOSITION);
        if (!opened || !closed || open == 0 && !as || sentence.isQuote(close + 1)) {
            return null;
        }
        int before = sentence.trimmed(open) - opening();
        int behind = sentence.isMark(close, ",—–") ? end - close - 1 : 0;
        return behind > before ? new Clause(close + 1, end, cue, speaker, 0.85)
                : new Clause(opening(), sentence.trimmed(open), cue, speaker, 0.85);
    }

    /** "“...,” Doe said in an interview": the cue has its content before it. */
    private boolean tagsQuote(Cue cue, Mention subject) {
        boolean beside = subject != null && subject.end() + 3 >= cue.at() && !sentence.isMark(cue.at() - 1, ",");
        int start = beside ? Math.min(subject.start(), cue.at()) : cue.at();
        return sentence.isQuote(start - 1) || sentence.isMark(start - 1, ",—–") && sentence.isQuote(start - 2);
    }

    private int afterAddressee(Cue cue) {
        if (!sentence.has(cue.at(), WordList.CUES_ADDRESSING) || sentence.has(cue.end(), WordList.THAT)) {
            return cue.end();
        }
        Mention addressee = phrases.beginningAt(cue.end());
        return addressee == null ? cue.end() : addressee.end();
    }

    /** The token after "that", if only time, place and occasion stand before it; 0 if there is none. */
    private int that(int from) {
        if (sentence.has(from, WordList.DETERMINER) && !sentence.has(from, WordList.THAT)) {
            return 0;
        }
        for (int i = from; i < from + 12 && sentence.token(i) != Token.NONE; i++) {
            if (sentence.has(i, WordList.THAT)) {
                return i + 1;
            }
            boolean occasion = sentence.has(i, WordList.TIME) || sentence.has(i, WordList.PREPOSITION) || sentence.isName(i)
                    || sentence.token(i).kind() == Token.Kind.NUMBER || i > from && !sentence.isFunction(i)
                    && sentence.token(i).isWord();
            if (!occasion) {
                return 0;
            }
        }
        return 0;
    }

    private int afterTime(int from) {
        int at = from;
        while (at < from + 10 && sentence.has(at, WordList.TIME)
                && (!sentence.has(at, WordList.DETERMINER) || at > from && sentence.has(at - 1, WordList.PREPOSITION))) {
            at++;
        }
        return at;
    }

    private boolean opensClause(int at) {
        Token token = sentence.token(at);
        boolean word = token.isWord() || token.kind() == Token.Kind.NUMBER || token.isQuote();
        return word && !sentence.has(at, WordList.AUXILIARY) && (end - at >= SHORTEST || sentence.isQuote(end - 1))
                && (!sentence.has(at, WordList.PREPOSITION) || sentence.isName(at))
                && !sentence.has(at - 1, WordList.PREPOSITION) && !sentence.has(at - 1, WordList.DETERMINER);
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

    /** The first token of the sentence's content, behind "But" and "And". */
    private int opening() {
        String first = sentence.token(0).form();
        return first.equals("but") || first.equals("and") ? 1 : 0;
    }

    private static int contentEnd(Sentence sentence) {
        int at = sentence.size();
        while (at > 0 && sentence.isMark(at - 1, ".!?…")) {
            at--;
        }
        return at;
    }
}
