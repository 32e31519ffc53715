package io.courant.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void isKnownByItsPrefixAndHolds256Bits() {
        assertThat(Token.random().value()).matches("crt_[A-Za-z0-9_-]{43}");
    }

    @Test
    void isNeverTheSameTwice() {
        assertThat(Stream.generate(Token::random).limit(1_000)).doesNotHaveDuplicates();
    }

    @Test
    void theHashIsASha256AndTheSameEveryTime() {
        assertThat(HexFormat.of().formatHex(new Token("abc").hash()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void theHashHasNothingOfTheToken() {
        Token token = Token.random();
        assertThat(new String(token.hash(), StandardCharsets.ISO_8859_1)).doesNotContain(token.value(), "crt_");
        assertThat(token.hash()).hasSize(32).isNotEqualTo(Token.random().hash());
    }

    @Test
    void doesNotShowItselfInALog() {
        assertThat(Token.random()).hasToString("crt_...");
    }
}
