package io.courant.relatedness;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Texts of two ferries that ran aground, and of other things, and what a newsroom counts of them. */
final class Newsroom {

    static final Instant DAY = Instant.parse("2025-03-14T12:00:00Z");

    static final Piece AURORA = piece(1, "en", DAY, "Ferry Aurora runs aground off Skagen with 212 aboard", """
            The passenger ferry Aurora ran aground off Skagen early on Friday with 212 people aboard, the coast guard said.

            Captain Mette Lindqvist ordered an evacuation after water entered the engine room, and helicopters from Aalborg \
            lifted 37 passengers to safety. Nobody was seriously hurt.

            The ferry had left Oslo for Denmark on Thursday night. Divers will inspect the hull when the storm has passed.""");

    static final Piece AURORA_ELSEWHERE = piece(2, "en", DAY.plusSeconds(7_200), "Passengers lifted from stranded ferry near Skagen", """
            Helicopters lifted 37 passengers from the ferry Aurora, which struck a sandbank near Skagen in a storm on Friday.

            All 212 people aboard are safe, the coast guard said. Captain Mette Lindqvist told reporters that water had entered \
            the engine room within minutes.

            The vessel, on its way from Oslo, will be inspected by divers.""");

    static final Piece BOREALIS = piece(3, "en", DAY.minusSeconds(400 * 86_400L), "Ferry Borealis runs aground near Turku", """
            The passenger ferry Borealis ran aground near Turku on Monday with 94 people aboard, the coast guard said.

            Captain Pekka Salonen kept everybody on the ship until tugs from Helsinki arrived. Nobody was hurt.

            The ferry had left Stockholm for Finland on Sunday night.""");

    static final Piece AURORA_IN_SPANISH = piece(4, "es", DAY.plusSeconds(10_000), "El transbordador Aurora encalla cerca de Skagen con 212 personas", """
            El transbordador Aurora encalló el viernes cerca de Skagen con 212 personas a bordo, según la guardia costera.

            La capitana Mette Lindqvist ordenó la evacuación, y unos helicópteros de Aalborg rescataron a 37 pasajeros. El barco \
            había salido de Oslo hacia Dinamarca.""");

    static final Piece COUNCIL = piece(5, "en", DAY, "Council votes to plant a thousand oaks", """
            The town council of Linden Bridge voted on Tuesday to plant a thousand oaks along the old canal.

            Gardener Rosa Quint has asked for the trees since the elms were felled. Work begins in autumn.""");

    static final List<Piece> ALL = List.of(AURORA, AURORA_ELSEWHERE, BOREALIS, AURORA_IN_SPANISH, COUNCIL);

    private Newsroom() {}

    static Piece piece(long id, String language, Instant date, String headline, String body) {
        return new Piece(new UUID(0, id), language, date, headline, "", body, List.of(), List.of(), List.of(), "outlet-" + id);
    }

    static Piece with(Piece piece, List<Speaker> speakers, List<Saying> sayings, List<Label> tags) {
        return new Piece(piece.id(), piece.language(), piece.publishedAt(), piece.headline(), piece.standfirst(), piece.body(),
                speakers, sayings, tags, piece.publisher());
    }

    static Piece at(Piece piece, Instant date) {
        return new Piece(piece.id(), piece.language(), date, piece.headline(), piece.standfirst(), piece.body(), piece.speakers(),
                piece.sayings(), piece.tags(), piece.publisher());
    }

    static Profile profile(Piece piece) {
        return new Analysis().profile(piece);
    }

    /** How many of all pieces have a key. */
    static Frequencies frequencies() {
        Map<Integer, Integer> counts = new HashMap<>();
        ALL.forEach(piece -> {
            for (int key : profile(piece).counted()) {
                counts.merge(key, 1, Integer::sum);
            }
        });
        return key -> counts.getOrDefault(key, 0);
    }

    static Likeness likeness(Piece one, Piece other) {
        return new Comparison(profile(one), frequencies(), Weights.DEFAULT).with(profile(other));
    }
}
