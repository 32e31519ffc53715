package io.courant.attribution;

import java.util.List;

/** Attributions set off from their content, before, within or behind it: "A, Doe said on Monday", "According to Doe, A". */
final class Asides {

    private final Sentence sentence;
    private final NounPhrases phrases;
    private final int end;

    Asides(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
        this.end = sentence.contentEnd();
    }

    List<Clause> byPreposition(Cue cue, Mention speaker) {
        if (speaker == null) {
            return List.of();
        }
        int after = Math.max(speaker.end(), cue.end());
        int behind = sentence.isMark(after, ",") ? after + 1 : after;
        boolean leads = cue.at() < 2 || sentence.has(cue.at() - 1, WordList.CONJUNCTION)
                || speaker.start() < 2 && sentence.has(cue.at(), WordList.CUES_POSTPOSITION);
        if (leads) {
            return List.of(new Clause(behind, end, cue, speaker, Ground.PREPOSITION));
        }
        int trimmed = sentence.trimmed(Math.min(speaker.start(), cue.at()));
        return pieces(opening(), trimmed, behind, cue, speaker, Ground.PREPOSITION);
    }

    /** What stands before the attribution and behind it; nothing if it is not set off. */
    List<Clause> of(Cue cue, Mention subject, int after) {
        boolean participle = sentence.token(cue.at()).form().endsWith("ing");
        boolean inverted = !participle && !sentence.language().hasStyle("verb-second")
                && (sentence.isMark(cue.at() - 1, ",") || pauses(cue.at() - 1));
        Mention behindCue = inverted ? phrases.beginningAt(cue.end()) : null;
        if (behindCue != null && subject != null && !tellsMore(behindCue, subject)) {
            behindCue = null;
        }
        Mention speaker = behindCue == null ? subject : behindCue;
        if (speaker == null) {
            return List.of();
        }
        int first = Math.min(speaker.start(), cue.at());
        int start = sentence.has(first - 1, WordList.DETERMINER) ? first - 1 : first;
        int close = behindCue != null ? Math.max(after, speaker.end()) : after;
        boolean as = sentence.token(start - 1).form().equals("as");
        int open = as ? start - 1 : start;
        boolean opened = open == 0 || sentence.isMark(open - 1, ",—–") || pauses(open - 1);
        boolean tags = pauses(open - 1);
        boolean closed = close >= end || tags && behindCue != null || sentence.isMark(close, ",—–")
                || sentence.has(close, WordList.PREPOSITION) || sentence.has(cue.end(), WordList.PREPOSITION);
        if (!opened || !closed || open == 0 && !as || sentence.isQuote(close + 1) && !tags) {
            return List.of();
        }
        int trimmed = sentence.trimmed(open);
        boolean goesOn = sentence.isMark(close, ",—–") && close + 1 < end && new Cues(sentence).at(close + 1) == null;
        return pieces(opening(), trimmed, goesOn ? close + 1 : end, cue, speaker, Ground.ASIDE);
    }

    private static boolean tellsMore(Mention mention, Mention than) {
        return switch (mention.reference()) {
            case NAME, PRONOUN -> true;
            case DESCRIPTION -> than.reference() != Mention.Reference.NAME;
            case UNKNOWN -> false;
        };
    }

    /** The longer piece, and the other if it can stand alone. */
    private List<Clause> pieces(int start, int trimmed, int behind, Cue cue, Mention speaker, Ground ground) {
        Clause before = new Clause(start, trimmed, cue, speaker, ground);
        Clause after = new Clause(behind, end, cue, speaker, ground);
        boolean longer = sentence.text(behind, end).length() > sentence.text(start, trimmed).length();
        if (stands(longer ? before : after)) {
            return List.of(before, after);
        }
        return List.of(longer ? after : before);
    }

    /** With words in marks, or the verb of a clause. */
    private boolean stands(Clause piece) {
        return sentence.hasQuote(piece.start(), piece.end())
                || sentence.hasAny(WordList.AUXILIARY, piece.start(), piece.end());
    }

    private boolean pauses(int quote) {
        return sentence.isQuote(quote) && QuotedWords.pauses(sentence.token(quote).text());
    }

    /** The first token of the sentence's content, behind "But" and "And". */
    private int opening() {
        String first = sentence.token(0).form();
        return first.equals("but") || first.equals("and") ? 1 : 0;
    }
}
