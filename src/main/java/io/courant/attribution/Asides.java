package io.courant.attribution;

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

    Clause byPreposition(Cue cue, Mention speaker) {
        if (speaker == null) {
            return null;
        }
        int after = Math.max(speaker.end(), cue.end());
        int behind = sentence.isMark(after, ",") ? after + 1 : after;
        boolean leads = cue.at() < 2 || sentence.has(cue.at() - 1, WordList.CONJUNCTION)
                || speaker.start() < 2 && sentence.has(cue.at(), WordList.CUES_POSTPOSITION);
        if (leads) {
            return new Clause(behind, end, cue, speaker, Ground.PREPOSITION);
        }
        int trimmed = sentence.trimmed(Math.min(speaker.start(), cue.at()));
        return longer(opening(), trimmed, behind, cue, speaker, Ground.PREPOSITION);
    }

    /** The longer of what stands before the attribution and behind it; null if it is not set off. */
    Clause of(Cue cue, Mention subject, int after) {
        boolean participle = sentence.token(cue.at()).form().endsWith("ing");
        boolean inverted = !participle && !sentence.language().hasStyle("verb-second")
                && (sentence.isMark(cue.at() - 1, ",") || pauses(cue.at() - 1));
        Mention behindCue = inverted ? phrases.beginningAt(cue.end()) : null;
        if (behindCue != null && subject != null && !tellsMore(behindCue, subject)) {
            behindCue = null;
        }
        Mention speaker = behindCue == null ? subject : behindCue;
        if (speaker == null) {
            return null;
        }
        int first = Math.min(speaker.start(), cue.at());
        int start = sentence.has(first - 1, WordList.DETERMINER) ? first - 1 : first;
        int close = behindCue != null ? Math.max(after, speaker.end()) : after;
        boolean as = sentence.token(start - 1).form().equals("as");
        int open = as ? start - 1 : start;
        boolean opened = open == 0 || sentence.isMark(open - 1, ",—–") || pauses(open - 1);
        boolean closed = close >= end || sentence.isMark(close, ",—–") || sentence.has(close, WordList.PREPOSITION)
                || sentence.has(cue.end(), WordList.PREPOSITION);
        if (!opened || !closed || open == 0 && !as || sentence.isQuote(close + 1)) {
            return null;
        }
        int trimmed = sentence.trimmed(open);
        boolean goesOn = sentence.isMark(close, ",—–") && close + 1 < end && new Cues(sentence).at(close + 1) == null;
        return longer(opening(), trimmed, goesOn ? close + 1 : end, cue, speaker, Ground.ASIDE);
    }

    private static boolean tellsMore(Mention mention, Mention than) {
        return switch (mention.reference()) {
            case NAME, PRONOUN -> true;
            case DESCRIPTION -> than.reference() != Mention.Reference.NAME;
            case UNKNOWN -> false;
        };
    }

    private Clause longer(int start, int trimmed, int behind, Cue cue, Mention speaker, Ground ground) {
        boolean after = sentence.text(behind, end).length() > sentence.text(start, trimmed).length();
        return new Clause(after ? behind : start, after ? end : trimmed, cue, speaker, ground);
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
