package io.courant.attribution;

import java.util.ArrayList;
import java.util.List;

/** Finds the words beside a quoted stretch that say whose it is. */
final class DirectSpeech {

    private static final int FARTHEST = 30;

    private final Sentence sentence;
    private final List<Cue> cues;
    private final Subjects subjects;
    private final NounPhrases phrases;

    DirectSpeech(Sentence sentence, List<Cue> cues) {
        this.sentence = sentence;
        this.cues = cues.stream().filter(Cue::speaks).toList();
        this.subjects = new Subjects(sentence);
        this.phrases = new NounPhrases(sentence);
    }

    List<Tag> tags() {
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Tag tag = sentence.isQuote(i) ? of(i) : null;
            if (tag != null) {
                tags.add(tag);
            }
        }
        return tags;
    }

    /** What attributes the quoted token; null if nothing in the sentence does. */
    private Tag of(int quote) {
        Tag before = before(quote);
        boolean comma = endsWith(quote, ",") || sentence.isMark(quote + 1, ",");
        Tag beside = comma && before != null && before.ground() != Ground.CUE ? after(quote) : null;
        if (beside != null && beside.ground() == Ground.CUE && beside.speaker() != null) {
            return beside;
        }
        Tag after = before == null || before.speaker() == null || before.cue().equals(":") ? after(quote) : null;
        return after == null ? before : after;
    }

    private Tag before(int quote) {
        Tag tag = null;
        int last = cues.size();
        while (tag == null && (last = lastBefore(quote, last)) >= 0) {
            tag = before(quote, cues.get(last));
            if (hasThat(cues.get(last).end(), quote)) {
                return tag;
            }
        }
        boolean colon = tag == null && sentence.isMark(quote - 1, ":") && weight(quote) > 2;
        return colon ? new Tag(quote, quote, ":", beforeColon(quote - 1), Ground.COLON) : tag;
    }

    private Tag before(int quote, Cue cue) {
        boolean paused = sentence.isMark(quote - 1, ",:");
        int gap = quote - cue.end() - (paused ? 1 : 0);
        boolean adjacent = gap == 0 || gap == 1 && sentence.has(cue.end(), WordList.THAT);
        boolean whole = weight(quote) > 3 || stops(quote) && (weight(quote) > 1 || paused);
        int farthest = sentence.isMark(quote - 1, ":") ? 12 : 4;
        boolean far = gap > farthest && (cue.type() == Cue.Type.QUOTE || cue.type() == Cue.Type.NAMING);
        boolean goesOn = cue.type() == Cue.Type.QUOTE && cue.length() > 1 && gap > 0;
        boolean aside = cue.type() == Cue.Type.PREPOSITION && !sentence.isMark(quote - 1, ":");
        if (!whole || far || goesOn || aside || !adjacent && (!paused || hasThat(cue.end(), quote))
                || cue.type() == Cue.Type.NAMING && !paused || adjacent && !paused && !ends(quote)) {
            return null;
        }
        Mention subject = subjects.of(cue);
        if (subject == null && !sentence.isMark(cue.end(), ",:")) {
            subject = phrases.beginningAt(cue.end());
        }
        if (subject == null && sentence.has(cue.at(), WordList.CUES_PLURAL)) {
            return null;
        }
        boolean beside = subject != null && subject.start() < cue.at() && subject.end() + 4 > cue.at();
        int from = beside ? subject.start() : cue.at();
        return new Tag(quote, from, text(cue), subject, gap <= 3 ? Ground.CUE : Ground.FAR_CUE);
    }

    /** "Jane Doe: “...”", or else whoever the sentence before the colon is about. */
    private Mention beforeColon(int colon) {
        Mention beside = sentence.isName(colon - 1) ? phrases.endingAt(colon) : null;
        boolean any = sentence.language().hasStyle("noun-capitals") && beside != null && beside.start() > 1;
        return beside != null && beside.isNamedPerson() && !any ? beside : subjects.main(colon);
    }

    private Tag after(int quote) {
        int at = quote + 1;
        boolean paused = sentence.isMark(at, ",—–-") || pauses(quote);
        while (sentence.isMark(at, ",—–-")) {
            at++;
        }
        Cue cue = firstCueAfter(at);
        boolean inside = quote > 0 && sentence.token(quote - 1).isWord();
        boolean beside = cue != null && cue.at() == at;
        paused |= quote == 0 && weight(quote) > 3 && isTold(at, cue);
        boolean verbSecond = sentence.language().hasStyle("verb-second");
        boolean fronted = beside && verbSecond && (weight(quote) > 2 || cue.type() == Cue.Type.NAMING);
        if (!paused && !fronted || at >= sentence.size() || inside && !fronted) {
            return null;
        }
        if (beside) {
            Mention cited = sentence.has(cue.at(), WordList.CUES_CITING) ? subjects.of(cue) : null;
            Mention behind = cited == null ? phrases.beginningAt(cue.end()) : cited;
            return new Tag(quote, quote, text(cue), behind == null && inside ? subjects.of(cue) : behind, Ground.CUE);
        }
        boolean passive = verbSecond && sentence.has(at, WordList.PASSIVE);
        if (cue != null && (passive || !sentence.isFunction(at) || sentence.isPronoun(at)
                || sentence.has(at, WordList.DETERMINER) || sentence.isName(at))) {
            Mention subject = subjects.of(cue);
            if (subject != null && subject.start() >= at && subject.start() < cue.at() && subject.start() - at < 12) {
                return new Tag(quote, quote, text(cue), subject, Ground.CUE);
            }
        }
        return byUnknownVerb(quote, at);
    }

    /** "“...” Doe said": a comma is missing. */
    private boolean isTold(int at, Cue cue) {
        boolean named = sentence.isName(at) || sentence.isPronoun(at);
        return cue != null && named && cue.type() == Cue.Type.CLAUSE && cue.at() < at + 4
                && phrases.endingAt(cue.at()) != null && phrases.endingAt(cue.at()).start() == at;
    }

    /** "..., Doe beamed": after a comma within the marks, name and verb attribute whatever the verb. */
    private Tag byUnknownVerb(int quote, int at) {
        Mention mention = phrases.beginningAt(at);
        if (mention == null || mention.start() != at || mention.reference() == Mention.Reference.UNKNOWN) {
            return null;
        }
        Token verb = sentence.token(mention.end());
        boolean verbal = verb.isWord() && !sentence.isFunction(mention.end())
                && (verb.form().endsWith("ed") || verb.form().endsWith("s"));
        return verbal ? new Tag(quote, quote, verb.text(), mention, Ground.ANY_VERB) : null;
    }

    /** The place among the cues of the last one before both the quote and the cue at {@code limit}; -1 if there is none. */
    private int lastBefore(int quote, int limit) {
        int at = limit - 1;
        while (at >= 0 && cues.get(at).end() > quote) {
            at--;
        }
        boolean near = at >= 0 && cues.get(at).at() > quote - FARTHEST && !interrupted(cues.get(at).end(), quote);
        return near ? at : -1;
    }

    private boolean interrupted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.isQuote(i) && weight(i) > 2 || sentence.isMark(i, ";.!?")) {
                return true;
            }
        }
        return false;
    }

    private Cue firstCueAfter(int at) {
        for (Cue cue : cues) {
            if (cue.at() >= at) {
                return cue.at() < at + FARTHEST && !interrupted(at, cue.at()) ? cue : null;
            }
        }
        return null;
    }

    private boolean hasThat(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.has(i, WordList.THAT)) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(int quote) {
        return quote == sentence.size() - 1 || sentence.isMark(quote + 1, ".!?,;—–") || stops(quote) || pauses(quote);
    }

    private boolean stops(int quote) {
        return endsWith(quote, ".!?…");
    }

    private boolean pauses(int quote) {
        return endsWith(quote, ",.!?…—–-");
    }

    private boolean endsWith(int quote, String marks) {
        String words = QuotedWords.withoutInnerMarks(sentence.token(quote).text());
        return !words.isEmpty() && marks.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private int weight(int quote) {
        return QuotedWords.count(sentence.token(quote).text());
    }

    private String text(Cue cue) {
        return sentence.text(cue.at(), cue.end());
    }
}
