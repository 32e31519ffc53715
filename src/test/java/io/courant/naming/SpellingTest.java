package io.courant.naming;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names could be one that somebody spelt otherwise. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource({"priya halloran, prya halloran, true", "thorvald nyquist, torvald nyquist, true", "jon smith, john smith, true",
        "anna lind, anan lind, true", "mara teague, mara league, true", "mara teague, sara leaguer, false", "li, lu, false",
        "mara teague, mara teague, false", "ward 11 committee, ward 12 committee, false", "bo ek, bo ekman, false"})
    void aSlipIsTellingInALongNameOnly(String one, String other, boolean near) {
        assertThat(Spelling.near(one, other)).isEqualTo(near);
        assertThat(Spelling.near(other, one)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({"m teague, mara teague, true", "m teague, sara teague, false", "m teague, mara league, false", "m t, mara t, true",
        "m teague, m teague, false", "ma teague, mara teague, false", "m, mara, false"})
    void aFirstNameMayBeItsInitial(String one, String other, boolean abbreviates) {
        assertThat(Spelling.abbreviates(one, other)).isEqualTo(abbreviates);
    }

    @Property
    void oneLetterMoreIsNearInAnyLongName(@ForAll @AlphaChars @StringLength(min = 5, max = 30) String name, @ForAll @AlphaChars char more) {
        assertThat(Spelling.near(name, name + more)).isTrue();
    }
}
