package org.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.PositionFixture.anAction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.people.BoardRules;
import org.followthrough.plan.AgencyLoad;
import org.followthrough.plan.BurnUp;
import org.followthrough.plan.Figures.MonthEnd;
import org.followthrough.plan.Lateness;
import org.followthrough.plan.MonthEnds;
import org.followthrough.plan.PlanCourse;
import org.followthrough.plan.Position;
import org.followthrough.plan.StatusBand;
import org.followthrough.plan.Tally;
import org.followthrough.plan.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences as a reader sees them. */
class FindingsTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "13 | 14 | 13 actions are overdue, 1 fewer than last month",
        "13 | 10 | 13 actions are overdue, 3 more than last month",
        "13 | 13 | 13 actions are overdue, the same as last month",
        " 1 |  0 | 1 action is overdue, 1 more than last month",
        " 0 |  2 | No actions are overdue, 2 fewer than last month",
        " 0 |  0 | No actions are overdue, the same as last month",
        "1204 | 4 | 1,204 actions are overdue, 1,200 more than last month"})
    void theHeadingComparesWithLastMonth(int now, int before, String sentence) {
        assertThat(Findings.overdue(tally(now), tally(before)).sentence()).isEqualTo(sentence);
    }

    @Test
    void theHeadingComparesOnlyWithAMonthThatHadActions() {
        Tally none = Tally.of(List.of(), AS_AT, BoardRules.START);
        assertThat(Findings.overdue(tally(2), none).sentence()).isEqualTo("2 actions are overdue");
        assertThat(Findings.overdue(none, none).sentence()).isEqualTo("There are no actions to count");
    }

    static Stream<Arguments> shares() {
        return Stream.of(
                Arguments.of(List.of(), "No actions are open"),
                Arguments.of(List.of(load(1L, 0), load(2L, 0)), "No agency has an overdue action"),
                Arguments.of(List.of(load(1L, 1)), "The only overdue action is led by Police"),
                Arguments.of(List.of(load(1L, 2), load(2L, 0)), "Both overdue actions are led by Police"),
                Arguments.of(List.of(load(1L, 5), load(2L, 0)), "All 5 overdue actions are led by Police"),
                Arguments.of(List.of(load(1L, 6), load(2L, 4), load(3L, 3)),
                        "6 of the 13 overdue actions are led by Police"),
                Arguments.of(List.of(load(1L, 7), load(2L, 4), load(3L, 2)),
                        "More than half of the overdue actions are led by Police: 7 of 13"),
                Arguments.of(List.of(load(1L, 6), load(2L, 4), load(3L, 2)),
                        "Half of the 12 overdue actions are led by Police"),
                Arguments.of(List.of(load(1L, 3), load(2L, 3), load(3L, 1)),
                        "Police and Children's social care each lead 3 of the 7 overdue actions"),
                Arguments.of(List.of(load(1L, 2), load(2L, 2), load(3L, 2)),
                        "No agency leads more than 2 of the 6 overdue actions"),
                Arguments.of(List.of(load(1L, 2), load(null, 2)),
                        "No agency leads more than 2 of the 4 overdue actions"),
                Arguments.of(List.of(load(null, 3), load(1L, 1)),
                        "3 of the 4 overdue actions have no lead agency yet"),
                Arguments.of(List.of(load(null, 1)), "None of the overdue actions has a lead agency yet"));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void theLargestShareIsNamed(List<AgencyLoad> loads, String sentence) {
        Map<Long, String> names = Map.of(1L, "Police", 2L, "Children's social care", 3L, "Health");
        assertThat(Findings.byAgency(loads, names::get).sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | 0 | No actions are overdue",
        "4 | 0 | No action is more than 90 days overdue",
        "4 | 1 | 1 action is more than 90 days overdue",
        "0 | 3 | 3 actions are more than 90 days overdue"})
    void veryLateActionsAreCounted(int upTo30, int over90, String sentence) {
        Map<Lateness, Integer> bands = new EnumMap<>(Map.of(Lateness.UP_TO_30, upTo30, Lateness.UP_TO_60, 0,
                Lateness.UP_TO_90, 0, Lateness.OVER_90, over90));
        assertThat(Findings.lateness(bands).sentence()).isEqualTo(sentence);
    }

    /** Overdue, then signed off, at each month end; blank where no plan had begun. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "6 5 6 8 | 10 12 15 18 | Signed-off actions have grown every month, from 10 to 18; overdue has gone up from 6 to 8",
        "2 3 5 8 | 10 12 12 18 | Signed-off actions have grown from 10 to 18; overdue has risen 3 months running, to 8",
        "9 7 5 3 | 10 10 10 10 | Signed-off actions have stayed at 10; overdue has fallen 3 months running, to 3",
        "14 15 14 13 | 0 0 0 0 | No action has been signed off; overdue has levelled at about 14",
        "9 5 5 5 5 | 3 2 2 2 2 | Signed-off actions have fallen from 3 to 2; overdue has levelled at 5",
        "3 0 0 0 0 | 3 4 4 4 4 | Signed-off actions have grown from 3 to 4; none are overdue",
        "9 4 7 3 | 0 1 1 1 | Signed-off actions have grown from 0 to 1; overdue has gone down from 9 to 3",
        "4 9 9 4 | 0 1 1 1 | Signed-off actions have grown from 0 to 1; overdue is 4, as at the start",
        "6 8 | 1 2 | Signed-off actions have grown from 1 to 2; overdue has gone up from 6 to 8",
        "6 | 1 | A trend shows once there are two month ends"})
    void theTrendSaysWhatIsDoneAndWhatIsLate(String overdue, String signedOff, String sentence) {
        Rows all = Rows.of(new Names(List.of(), List.of()), new View(Set.of(), false, AS_AT));
        assertThat(new Pictures(new Names(List.of(), List.of()), all, "").trend(year(overdue, signedOff)).chart().words()
                .title()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "44 | 44 | 31 | 0 | Child K: 31 of 44 actions signed off, 13 behind the dates first agreed",
        "44 | 31 | 31 | 2 | Child K: 31 of 44 actions signed off, in step with the dates first agreed",
        "24 | 24 | 19 | 5 | Child K: all 24 actions are done, 5 wait for sign-off",
        "24 | 24 | 23 | 1 | Child K: all 24 actions are done, 1 waits for sign-off"})
    void aPlanIsMeasuredAgainstTheDatesFirstAgreed(int all, int planned, int signedOff, int waiting, String sentence) {
        PlanCourse course = new PlanCourse(1, waiting, List.of(new BurnUp(AS_AT, all, signedOff, planned)));
        assertThat(Findings.burnUp("Child K", course).sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4 3 | 4 of the 7 overdue actions are led by Agency 0 in Child K",
        "1 0 | 1 of the 1 overdue actions is led by Agency 0 in Child K",
        "3 3 | No agency has more than 3 overdue actions in one review",
        "1 1 | No agency has more than 1 overdue action in one review",
        "0 0 | No agency has an overdue action in any review"})
    void whereLateActionsGatherIsNamed(String figures, String sentence) {
        List<HeatMap.Line> lines = new ArrayList<>();
        for (int figure : numbers(figures)) {
            lines.add(line("Agency " + lines.size(), figure));
        }
        assertThat(Findings.gathering(new HeatMap("", List.of("Child K"), lines,
                line("Total", Arrays.stream(numbers(figures)).sum()))).sentence()).isEqualTo(sentence);
    }

    private static HeatMap.Line line(String name, int figure) {
        return new HeatMap.Line(name, List.of(new Counted(figure, null)), new Counted(figure, null));
    }

    private static AgencyLoad load(Long agency, int overdue) {
        return new AgencyLoad(agency, overdue, 1, 0, 0);
    }

    private static Tally tally(int overdue) {
        List<Position> actions = new ArrayList<>(List.of(anAction().due("2027-01-01").build()));
        IntStream.range(0, overdue).forEach(i -> actions.add(anAction().due("2026-11-01").build()));
        return Tally.of(actions, AS_AT, BoardRules.START);
    }

    private static List<MonthEnd> year(String overdue, String signedOff) {
        List<LocalDate> days = MonthEnds.yearTo(AS_AT);
        int[] late = numbers(overdue);
        int[] done = numbers(signedOff);
        return IntStream.range(0, 12).mapToObj(i -> {
            int at = i - 12 + late.length;
            Map<StatusBand, Integer> counts = new EnumMap<>(StatusBand.class);
            Arrays.stream(StatusBand.values()).forEach(band -> counts.put(band, 0));
            if (at >= 0) {
                counts.put(StatusBand.OVERDUE, late[at]);
                counts.put(StatusBand.SIGNED_OFF, done[at]);
            }
            return new MonthEnd(days.get(i), counts);
        }).toList();
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.strip().split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
