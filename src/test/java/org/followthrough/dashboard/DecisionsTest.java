package org.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.PositionFixture.anAction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.people.Agency;
import org.followthrough.people.BoardRules;
import org.followthrough.plan.Position;
import org.followthrough.plan.PositionFixture;
import org.followthrough.plan.Progress;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionsTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    private static final Names NAMES = new Names(
            IntStream.rangeClosed(1, 9).mapToObj(i -> new Agency(i, "agency-" + i, "Agency " + i, null, false, false))
                    .toList(),
            List.of(review(1, "Child K"), review(2, "Family W")));

    private static Review review(int id, String name) {
        return new Review(id, name.toLowerCase().replace(' ', '-'), id, 1, new ReviewState(name,
                ReviewKind.SERIOUS_CASE_REVIEW, null, null, false, true, LocalDate.of(2025, 1, 1), null, null));
    }

    /** Actions, and what they ask of the meeting: sentences and the address behind each. */
    static Stream<Arguments> decisions() {
        return Stream.of(
                Arguments.of(List.of(anAction().due("2026-08-22"), anAction().due("2027-01-01")), List.of()),
                Arguments.of(List.of(anAction().due("2026-08-21")), List.of(
                        "Agency 1: 1 action in Child K more than 90 days overdue")),
                Arguments.of(List.of(anAction().due("2026-08-21"), anAction().of(2).due("2026-08-01"),
                        anAction().of(2).due("2026-08-01")), List.of(
                        "Agency 1: 2 actions in Family W more than 90 days overdue",
                        "Agency 1: 1 action in Child K more than 90 days overdue")),
                Arguments.of(List.of(anAction().due("2026-12-01").askingFor("2027-03-01"),
                        anAction().due("2026-12-01").askingFor("2027-04-01")), List.of(
                        "Agree or refuse 2 requests for a later date")),
                Arguments.of(List.of(anAction().that(Progress.COMPLETE), anAction().that(Progress.SIGNED_OFF),
                        anAction().that(Progress.CLOSED)), List.of(
                        "Sign off the Child K plan: its last action waits")),
                Arguments.of(List.of(anAction().that(Progress.COMPLETE), anAction().that(Progress.COMPLETE),
                        anAction().of(2).due("2027-01-01"), anAction().of(2).that(Progress.COMPLETE)), List.of(
                        "Sign off the Child K plan: its last 2 actions wait")),
                Arguments.of(List.of(anAction().that(Progress.SIGNED_OFF)), List.of()),
                Arguments.of(List.of(anAction(), anAction().due("2027-01-01").withoutLeadPerson()), List.of(
                        "Agree a date for 1 action without one", "Name a lead for 1 action without one")),
                Arguments.of(List.of(anAction().due("2027-01-01").sentBack().since("2026-10-17")), List.of()),
                Arguments.of(List.of(anAction().due("2027-01-01").sentBack().since("2026-10-16"),
                        anAction().due("2027-01-01").sentBack().since("2026-11-19")), List.of(
                        "Ask about 2 actions sent back and not answered, the longest for 35 days")));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void theFiguresAskForDecisions(List<PositionFixture> actions, List<String> sentences) {
        assertThat(decide(actions)).extracting(decision -> decision.finding().sentence())
                .containsExactlyElementsOf(sentences);
    }

    @Test
    void everyDecisionLinksToAsManyRowsAsItNames() {
        List<PositionFixture> actions = decisions().flatMap(row -> ((List<?>) row.get()[0]).stream())
                .map(PositionFixture.class::cast).toList();
        List<Position> standing = actions.stream().map(PositionFixture::build).toList();

        assertThat(decide(actions)).hasSize(5).allSatisfy(decision -> assertThat(standing.stream()
                .filter(position -> decision.rows().search().matches(position, AS_AT, BoardRules.START)).count())
                .as(decision.finding().sentence()).isEqualTo(decision.count()));
    }

    @Test
    void aMeetingGetsFiveThingsAtTheMost() {
        List<PositionFixture> late = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> anAction().ledBy((long) i).due("2026-01-01")).toList();
        assertThat(decide(late)).hasSize(5);

        List<PositionFixture> mixed = Stream.concat(late.stream(), Stream.of(anAction().of(2),
                anAction().of(2).due("2027-01-01").askingFor("2027-03-01"))).toList();
        assertThat(decide(mixed)).extracting(decision -> decision.finding().key()).containsExactly("decide.veryLate",
                "decide.veryLate", "decide.veryLate", "decide.dates", "decide.needsADate");
    }

    @Test
    void theAddressAsksForTheseRowsOnThisDay() {
        assertThat(decide(List.of(anAction().due("2026-08-21"))).get(0).rows().address()).isEqualTo(
                "/actions?plan=child-k&agency=agency-1&timeliness=overdue&dueTo=2026-08-21&asAt=2026-11-20");
        assertThat(decide(List.of(anAction())).get(0).rows().address())
                .isEqualTo("/actions?quick=needs-a-date&asAt=2026-11-20");
    }

    @Test
    void aThemeIsNoWholePlanToSignOff() {
        List<PositionFixture> done = List.of(anAction().that(Progress.COMPLETE), anAction().of(2).due("2026-08-21"));

        assertThat(decide(done, null)).hasSize(2);
        assertThat(decide(done, "neglect")).extracting(decision -> decision.finding().key())
                .containsExactly("decide.veryLate");
    }

    private static List<Decision> decide(List<PositionFixture> actions) {
        return decide(actions, null);
    }

    private static List<Decision> decide(List<PositionFixture> actions, String theme) {
        return Decisions.of(actions.stream().map(PositionFixture::build).toList(), AS_AT, NAMES,
                Rows.of(NAMES, new View(Set.of(), false, AS_AT)).about(theme));
    }
}
