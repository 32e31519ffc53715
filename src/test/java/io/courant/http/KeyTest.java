package io.courant.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.courant.naming.Name;
import io.courant.naming.Slugs;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KeyTest {

    @Property
    void anIdIsTakenForAnIdInEitherCase(@ForAll long high, @ForAll long low) {
        UUID id = new UUID(high, low);
        assertThat(Key.fromString(id.toString())).isEqualTo(new Key(id, null));
        assertThat(Key.fromString(id.toString().toUpperCase(Locale.ROOT))).isEqualTo(new Key(id, null));
    }

    @Property
    void noSlugIsEverTakenForAnId(@ForAll("headlines") String headline) {
        assertThat(Key.fromString(Name.slug(headline)).id()).isNull();
    }

    @Property
    void noNumberedSlugIsEverTakenForAnId(@ForAll("headlines") String headline) {
        String plain = Name.slug(headline);
        assertThat(Key.fromString(Slugs.free(headline, plain::equals)).id()).isNull();
    }

    @Property
    void everyTextIsAKey(@ForAll String text) {
        Key key = Key.fromString(text);
        assertThat(key.value()).isNotNull();
        assertThat(key.column()).isEqualTo(key.id() == null ? "slug" : "id");
    }

    @Test
    void whatOnlyResemblesAnIdIsASlug() {
        assertThat(Key.fromString("0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d1").slug()).isNotNull();
        assertThat(Key.fromString("1-1-1-1-1").slug()).isEqualTo("1-1-1-1-1");
        assertThat(Key.fromString("{0199f3c2-5b1e-7c57-9a2e-0d6f6c2f5d11}").slug()).isNotNull();
    }

    /** Any text, and ids in all the disguises that the making of a slug takes off. */
    @Provide
    Arbitrary<String> headlines() {
        Arbitrary<String> ids = Arbitraries.longs().map(bits -> new UUID(bits, ~bits).toString());
        return Arbitraries.oneOf(Arbitraries.strings(), ids, ids.map(id -> id.toUpperCase(Locale.ROOT)),
                ids.map(id -> id.replace('-', ' ')), ids.map(id -> "{" + id + "}"), ids.map(id -> id.replace("-", " – ")),
                ids.map(id -> id.replace("a", "á").replace("1", "１")));
    }
}
