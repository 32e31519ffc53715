package io.courant.attribution;

/** Introduces the names of a sentence to the cast, in their order, as far as reading has come. */
final class Listener {

    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Cast cast;
    private int heard;
    private boolean led;

    Listener(Sentence sentence, Cast cast) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
        this.cast = cast;
    }

    /** "the Coastal Safety Agency (CSA)"; null if the name has none. */
    private String alias(Mention mention) {
        int open = mention.end();
        Token alias = sentence.token(open + 1);
        boolean bracket = sentence.isMark(open, "(") && sentence.isMark(open + 2, ")") && alias.isUpperCase();
        return bracket && mention.kind() != Speaker.Kind.PERSON ? alias.text() : null;
    }

    void hearUntil(int end) {
        while (heard < end) {
            Mention mention = sentence.isName(heard) ? phrases.beginningAt(heard) : null;
            if (mention != null && mention.end() > heard) {
                boolean governed = sentence.has(mention.start() - 1, WordList.PREPOSITION)
                        || sentence.token(mention.end() - 1).isPossessive();
                cast.overhear(mention, !led && !governed);
                led = led || !governed && mention.isNamedPerson();
                String alias = alias(mention);
                if (alias != null) {
                    cast.call(mention, alias);
                }
                heard = mention.end();
            } else {
                heard++;
            }
        }
    }
}
