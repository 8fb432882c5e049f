package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.PositionFixture.anAction;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.people.BoardRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActionSearchTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of(QuickLink.OVERDUE, anAction().due("2026-11-19"), true),
                Arguments.of(QuickLink.OVERDUE, anAction().due("2026-11-20"), false),
                Arguments.of(QuickLink.OVERDUE, anAction().due("2026-11-19").sentBack(), true),
                Arguments.of(QuickLink.OVERDUE, anAction().due("2026-11-19").that(Progress.COMPLETE), false),
                Arguments.of(QuickLink.DUE_SOON, anAction().due("2026-11-19"), false),
                Arguments.of(QuickLink.DUE_SOON, anAction().due("2026-11-20"), true),
                Arguments.of(QuickLink.DUE_SOON, anAction().due("2026-12-20"), true),
                Arguments.of(QuickLink.DUE_SOON, anAction().due("2026-12-21"), false),
                Arguments.of(QuickLink.DUE_SOON, anAction().due("2026-12-01").that(Progress.SIGNED_OFF), false),
                Arguments.of(QuickLink.WAITING, anAction().that(Progress.COMPLETE), true),
                Arguments.of(QuickLink.WAITING, anAction(), false),
                Arguments.of(QuickLink.NO_UPDATE, anAction().updated("2026-10-16"), true),
                Arguments.of(QuickLink.NO_UPDATE, anAction().updated("2026-10-17"), false),
                Arguments.of(QuickLink.NO_UPDATE, anAction(), true),
                Arguments.of(QuickLink.NO_UPDATE, anAction().that(Progress.SIGNED_OFF), false),
                Arguments.of(QuickLink.NEEDS_A_DATE, anAction(), true),
                Arguments.of(QuickLink.NEEDS_A_DATE, anAction().due("2026-12-01"), false),
                Arguments.of(QuickLink.NEEDS_A_DATE, anAction().that(Progress.CLOSED), false),
                Arguments.of(QuickLink.NEEDS_A_LEAD, anAction().withoutLeadPerson(), true),
                Arguments.of(QuickLink.NEEDS_A_LEAD, anAction(), false),
                Arguments.of(QuickLink.DATE_ASKED_FOR, anAction().askingFor("2027-01-31"), true),
                Arguments.of(QuickLink.DATE_ASKED_FOR, anAction(), false),
                Arguments.of(QuickLink.MOVED, anAction().due("2027-01-31").moved(1), true),
                Arguments.of(QuickLink.MOVED, anAction().due("2027-01-31").moved(1).that(Progress.SIGNED_OFF), false),
                Arguments.of(QuickLink.MOVED, anAction().due("2027-01-31"), false),
                Arguments.of(QuickLink.SENT_BACK, anAction().sentBack(), true),
                Arguments.of(QuickLink.SENT_BACK, anAction(), false),
                Arguments.of(QuickLink.SIGNED_OFF, anAction().that(Progress.SIGNED_OFF), true),
                Arguments.of(QuickLink.SIGNED_OFF, anAction().that(Progress.CLOSED), false));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void quickLinksAskOfDatesAndProgress(QuickLink link, PositionFixture action, boolean matches) {
        assertThat(link.matches(action.build(), AS_AT, BoardRules.START)).isEqualTo(matches);
    }

    @Test
    void filtersNarrowTogether() {
        ActionSearch search = ActionSearch.ALL.reviews(Set.of(1L)).agencies(Set.of(2L))
                .headlines(Set.of(Headline.OVERDUE)).due(null, LocalDate.of(2026, 10, 31));

        assertThat(search.matches(anAction().of(1).ledBy(2L).due("2026-10-31").build(), AS_AT, BoardRules.START))
                .isTrue();
        assertThat(search.matches(anAction().of(2).ledBy(2L).due("2026-10-31").build(), AS_AT, BoardRules.START))
                .isFalse();
        assertThat(search.matches(anAction().of(1).ledBy(1L).due("2026-10-31").build(), AS_AT, BoardRules.START))
                .isFalse();
        assertThat(search.matches(anAction().of(1).ledBy(null).due("2026-10-31").build(), AS_AT, BoardRules.START))
                .isFalse();
        assertThat(search.matches(anAction().of(1).ledBy(2L).due("2026-11-01").build(), AS_AT, BoardRules.START))
                .isFalse();
        assertThat(search.matches(anAction().of(1).ledBy(2L).due("2026-10-31").that(Progress.COMPLETE).build(), AS_AT,
                BoardRules.START))
                .isFalse();
    }

    @Test
    void eachChoiceIsCountedWithAllOtherGroupsOn() {
        List<Position> standing = List.of(anAction().numbered(1).ledBy(1L).build(),
                anAction().numbered(2).ledBy(1L).build(), anAction().numbered(3).ledBy(2L).build());
        ActionSearch search = ActionSearch.ALL.agencies(Set.of(1L)).groups(List.of(
                new ActionGroup(Map.of("agenda", Set.of(1L, 3L), "decided", Set.of(2L, 3L)), Set.of("agenda"))));

        assertThat(standing.stream().filter(one -> search.matches(one, AS_AT, BoardRules.START)))
                .extracting(Position::actionId).containsExactly(1L);
        Facets facets = Facets.of(standing, search, null, AS_AT, BoardRules.START);
        assertThat(facets.agencies()).isEqualTo(Map.of(1L, 1, 2L, 1));
        assertThat(facets.groups()).containsExactly(Map.of("agenda", 1, "decided", 1));
        assertThat(facets.reviews()).isEqualTo(Map.of(1L, 1));
    }

    /** How each action stands to its due date; null where nothing is owed. */
    static Stream<Arguments> timeliness() {
        return Stream.of(
                Arguments.of(anAction().due("2026-11-19"), Timeliness.OVERDUE),
                Arguments.of(anAction().due("2026-11-20"), Timeliness.DUE_SOON),
                Arguments.of(anAction().due("2026-12-20"), Timeliness.DUE_SOON),
                Arguments.of(anAction().due("2026-12-21"), Timeliness.LATER),
                Arguments.of(anAction(), Timeliness.NO_DATE),
                Arguments.of(anAction().due("2026-11-19").that(Progress.COMPLETE), null),
                Arguments.of(anAction().that(Progress.SIGNED_OFF), null));
    }

    @ParameterizedTest
    @MethodSource("timeliness")
    void anOpenActionStandsInOneWayToItsDueDate(PositionFixture action, Timeliness expected) {
        assertThat(Timeliness.of(action.build(), AS_AT)).isEqualTo(Optional.ofNullable(expected));
        for (Timeliness asked : Timeliness.values()) {
            assertThat(ActionSearch.ALL.timeliness(Set.of(asked)).matches(action.build(), AS_AT, BoardRules.START))
                    .isEqualTo(asked == expected);
        }
    }

    @Test
    void theListOpensWithTheLongestOverdueAndEndsWithWhatIsOver() {
        Position late = anAction().numbered(1).due("2026-11-19").build();
        Position longLate = anAction().numbered(2).due("2026-08-31").build();
        Position soon = anAction().numbered(3).due("2026-12-01").build();
        Position undated = anAction().numbered(4).build();
        Position waiting = anAction().numbered(5).due("2026-01-01").that(Progress.COMPLETE).build();
        Position over = anAction().numbered(6).due("2026-01-01").that(Progress.SIGNED_OFF).build();

        assertThat(Stream.of(over, waiting, undated, soon, late, longLate)
                .sorted(ActionOrder.URGENCY.comparator(false, AS_AT, position -> 0)))
                .containsExactly(longLate, late, soon, undated, waiting, over);
    }

    @Test
    void everyOrderIsSteady() {
        List<Position> equal = List.of(anAction().numbered(1).build(), anAction().numbered(2).build());
        for (ActionOrder order : EnumSet.complementOf(EnumSet.of(ActionOrder.REFERENCE))) {
            assertThat(equal.stream().sorted(order.comparator(true, AS_AT, position -> 0)))
                    .as(order.name()).containsExactlyElementsOf(equal);
        }
    }
}
