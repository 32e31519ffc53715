package io.courant.attribution;

/** A statement before the whole article is read: its speaker may still become better known. */
record Finding(Passage passage, int start, int end, Directness directness, Voice voice, String cue, Ground ground,
        double confidence) {

    /** The words within marks, without the comma that belongs to the sentence around them. */
    static Finding direct(Sentence sentence, int quote, Voice voice, String cue, Ground ground) {
        String text = sentence.passage().text();
        Quoted quoted = sentence.token(quote).quoted();
        int start = quoted.from();
        int end = quoted.to();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        boolean comma = end - start > 1 && text.charAt(end - 1) == ',';
        return new Finding(sentence.passage(), start, comma ? end - 1 : end, Directness.DIRECT, voice, cue, ground,
                voice.confidence(ground, Directness.DIRECT));
    }

    /** A clause of the writer's, perhaps with words in marks in it. */
    static Finding reported(Sentence sentence, Clause clause, Voice voice) {
        String cue = clause.cue() == null ? null : sentence.text(clause.cue().at(), clause.cue().end());
        if (clause.end() - clause.start() == 1 && sentence.isQuote(clause.start())) {
            return direct(sentence, clause.start(), voice, cue, clause.ground());
        }
        int start = sentence.token(clause.start()).start();
        int end = sentence.token(clause.end() - 1).end();
        Directness directness = sentence.hasQuote(clause.start(), clause.end()) ? Directness.MIXED : Directness.INDIRECT;
        return new Finding(sentence.passage(), start, end, directness, voice, cue, clause.ground(),
                voice.confidence(clause.ground(), directness));
    }

    /** "said that she thought that A": within what somebody says, what they say they say is no second statement. */
    boolean covers(Finding other) {
        return voice.isKnown() && voice.figure() == other.voice.figure() && passage == other.passage && start <= other.start
                && other.end <= end;
    }

    Finding times(double certainty) {
        return new Finding(passage, start, end, directness, voice, cue, ground,
                Math.round(confidence * certainty * 100) / 100.0);
    }

    Statement statement() {
        String text = passage.text().substring(start, end);
        Speaker speaker = voice.isKnown() ? voice.figure().speaker() : null;
        return new Statement(passage.block(), start, end, text, directness, speaker, voice.anonymity(), cue, confidence);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
