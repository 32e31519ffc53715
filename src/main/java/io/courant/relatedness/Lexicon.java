package io.courant.relatedness;

/** What is known of a language. */
final class Lexicon {

    private final Language language;
    private final Stems stems;
    private final Places places;
    private final Days days;

    Lexicon(Language language) {
        this.language = language;
        stems = new Stems(language);
        places = new Places(language);
        days = new Days(language);
    }

    Language language() {
        return language;
    }

    Stems stems() {
        return stems;
    }

    Places places() {
        return places;
    }

    Days days() {
        return days;
    }
}
