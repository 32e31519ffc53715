package io.courant.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProfilePropertyTest {

    private static final Analysis ANALYSIS = new Analysis();

    @Property(tries = 300)
    void anyPieceHasAProfileThatComesBackFromItsBytes(@ForAll("pieces") Piece piece) {
        Profile profile = ANALYSIS.profile(piece);

        Profile back = Profile.of(profile.toBytes());
        assertThat(back).isEqualTo(profile);
        assertThat(back.counted()).isEqualTo(profile.counted()).doesNotHaveDuplicates().isSorted();
        assertThat(Candidates.indexed(back)).isEqualTo(Candidates.indexed(profile));
        assertThat(profile.counted()).contains(Candidates.indexed(profile));
        assertThat(new Analysis().profile(piece)).isEqualTo(profile);
    }

    @Property(tries = 300)
    void anyTwoPiecesAreEquallyAlikeFromEitherSide(@ForAll("pieces") Piece one, @ForAll("pieces") Piece other) {
        Profile first = ANALYSIS.profile(one);
        Profile second = ANALYSIS.profile(other);
        Likeness likeness = new Comparison(first, Newsroom.frequencies(), Weights.DEFAULT).with(second);

        assertThat(new Comparison(second, Newsroom.frequencies(), Weights.DEFAULT).with(first)).isEqualTo(likeness);
        assertThat(likeness.score()).isBetween(0.0, 1.0);
        assertThat(likeness.reasons()).allMatch(reason -> reason.weight() > 0 && !reason.detail().isBlank());
        assertThat(likeness.reasons().stream().mapToDouble(Reason::weight).sum()).isCloseTo(likeness.score(), within(5.01e-4));
    }

    @Example
    void bytesOfAnotherVersionAreRefused() {
        byte[] bytes = ANALYSIS.profile(Newsroom.AURORA).toBytes();
        bytes[0]++;

        assertThatThrownBy(() -> Profile.of(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Piece> pieces() {
        Arbitrary<String> words = Arbitraries.of("the", "Ida Holm", "Ida Holm's", "ferry", "Oslo", "Moscú", "South Korea", "26 October",
                "octubre 3", "1,200", "7.5", "2019", "ß", "İ", "سفينة", "สวัสดี", "漢字", "\uD83D\uDEA2", "\uD83D", "\u0000", ".", "“", "\n\n",
                "x".repeat(90), "٣٤", "٣.", "99999999999999999999", "€5m", "de", "voor").list().ofMaxSize(60)
                .map(list -> String.join(" ", list));
        Arbitrary<String> texts = Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(80));
        Arbitrary<Instant> dates = Arbitraries.longs().between(-62_000_000_000L, 250_000_000_000L).map(Instant::ofEpochSecond)
                .injectNull(0.2);
        Arbitrary<String> languages = Arbitraries.of("en", "es", "nl", "tr", "zh-Hant", "", "x_y").injectNull(0.2);
        return Combinators.combine(languages, dates, texts, texts, texts).as((language, date, headline, body, said) ->
                Newsroom.with(Newsroom.piece(1, language, date, headline, body), List.of(new Speaker("s", said, "person")),
                        List.of(new Saying(said, headline)), List.of(new Label("t", said))));
    }
}
