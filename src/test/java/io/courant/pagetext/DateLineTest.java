package io.courant.pagetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.courant.pagetext.DateLine.Role;
import io.courant.pagetext.UnreadablePageException.Fault;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 10, 26);

    @ParameterizedTest
    @ValueSource(strings = {"26 October 2024", "Oct 26, 2024", "Oct. 26 2024", "2024-10-26", "October 26th, 2024",
        "Saturday 26 October 2024", "Sat, 26 Oct 2024 14:05:00 +0100", "26/10/2024", "10/26/2024", "26.10.2024",
        "26-Oct-2024", "the 26th of October, 2024", "2024-10-26T14:05:00.000Z", "2024-10-26T14:05:00+02:00",
        "Published on 26 October 2024 at 2:05 p.m. EDT", "Published: 26 October 2024 | 5 min read",
        "26. Oktober 2024, 14.05 Uhr", "Samstag, 26. Oktober 2024", "le 26 octobre 2024 à 14h05",
        "26 de octubre de 2024", "26 OCTOBER 2024"})
    void knowsDatesAsPeopleWriteThem(String line) {
        assertThat(DateLine.in(line, 1)).containsExactly(new DateLine(SATURDAY, Role.PUBLISHED, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2024", "26/10/24", "26 October", "October 2024", "2 hours ago", "Yesterday",
        "Today, 14:05", "Updated 14:05"})
    void doubtsDatesThatAreNotSure(String line) {
        assertThat(DateLine.in(line, 1)).singleElement().satisfies(date -> {
            assertThat(date.date()).isNull();
            assertThat(date.doubt()).contains("26 October 2024");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 2024", "2024-13-01", "29 February 2023", "32/10/2024", "0 May 2024",
        "April 31, 2024", "Updated: 31.04.2024", "26 October 1024"})
    void refusesDaysThatNeverWere(String line) {
        assertThatThrownBy(() -> DateLine.in(line, 7)).isInstanceOfSatisfying(UnreadablePageException.class, e -> {
            assertThat(e.fault()).isEqualTo(Fault.NO_SUCH_DATE);
            assertThat(e.line()).isEqualTo(7);
            assertThat(e).hasMessageStartingWith("Line 7 (\"" + line + "\")");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"May", "The 26 boats of October 2024", "3-1", "2024", "World News", "5 min read",
        "On 31 February 2024 nothing happened.", "March of the gulls", "Last of the day", "|"})
    void leavesOtherLinesAlone(String line) {
        assertThat(DateLine.in(line, 1)).isEmpty();
    }

    @Test
    void tellsTodayAndUpdatesFromPublication() {
        assertThat(DateLine.in("Today : Oct 26, 2024", 1)).extracting(DateLine::role).containsExactly(Role.TODAY);
        assertThat(DateLine.in("Published 25 Oct 2024 Updated 26 Oct 2024", 1)).containsExactly(
                new DateLine(SATURDAY.minusDays(1), Role.PUBLISHED, null),
                new DateLine(SATURDAY, Role.UPDATED, null));
    }

    @Test
    void doubtsAWeekdayThatIsNotTheDays() {
        assertThat(DateLine.in("Monday 26 October 2024", 1)).singleElement().satisfies(date -> {
            assertThat(date.date()).isEqualTo(SATURDAY);
            assertThat(date.doubt()).contains("Monday", "Saturday");
        });
    }
}
