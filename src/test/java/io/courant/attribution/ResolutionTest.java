package io.courant.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResolutionTest {

    @Test
    void givesTheSameSpeakerForALaterSurnameAndPronoun() {
        var statements = Article.statements("Ferry captain Brit Dahl warned that the ice is thin.",
                "Dahl added that spring is near.", "“We wait,” she said.");

        assertThat(statements).hasSize(3);
        assertThat(statements).extracting(Statement::speaker).containsOnly(statements.get(0).speaker());
        assertThat(statements.get(0).speaker().role()).isEqualTo("Ferry captain");
    }

    @Test
    void tellsHeFromShe() {
        var statements = Article.statements("Jonas Vik met Ida Holm at the port.", "“I came by boat,” he said.",
                "“I came on foot,” she said.");

        assertThat(statements).extracting(s -> s.speaker().name()).containsExactly("Jonas Vik", "Ida Holm");
    }

    @Test
    void knowsAnAcronymOnceTheNameWasGiven() {
        var statements = Article.statements("The Coastal Safety Agency said the port was closed.",
                "The CSA said that it would open on Friday.");

        assertThat(statements).extracting(s -> s.speaker().name()).containsOnly("Coastal Safety Agency");
    }

    @Test
    void knowsAnAcronymInBrackets() {
        var statements = Article.statements("The Norwegian Council for Shipping (NORSHIP) closed the port.",
                "NORSHIP said that it would open on Friday.");

        assertThat(statements).extracting(s -> s.speaker().name()).containsOnly("Norwegian Council for Shipping");
    }

    @Test
    void knowsItAsTheBodyThatSpokeLast() {
        var statements = Article.statements("The Coastal Safety Agency said the port was closed.",
                "“The ice is too thin,” it added.");

        assertThat(statements).extracting(s -> s.speaker().name()).containsOnly("Coastal Safety Agency");
    }

    @Test
    void keepsNamesWithNewsAndNewWhole() {
        var statements = Article.statements("“The port is closed,” the New Harbour Post said.");

        assertThat(statements).extracting(s -> s.speaker().name()).containsExactly("New Harbour Post");
    }

    @Test
    void knowsABodyByItsHead() {
        var statements = Article.statements("The Coastal Safety Agency said the port was closed.",
                "The agency added that it would open on Friday.");

        assertThat(statements).extracting(s -> s.speaker().name()).containsOnly("Coastal Safety Agency");
    }

    @Test
    void knowsAPersonByRole() {
        var statements = Article.statements("Mayor Ida Holm opened the port.", "“It took years,” the mayor said.");

        assertThat(statements).extracting(s -> s.speaker().name()).containsExactly("Ida Holm");
    }

    @Test
    void keepsTwoPeopleOfOneSurnameApart() {
        var statements = Article.statements("Jonas Vik said the port was closed.", "Mrs. Vik said that it was open.");

        assertThat(statements.get(1).speaker()).isNotEqualTo(statements.get(0).speaker());
    }
}
