package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.PositionFixture.anAction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCourseTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 20);

    @Test
    void eachMonthEndCountsAllPlannedAndSignedOff() {
        List<PlanCourse> plans = courses(
                day(OCTOBER, anAction().due("2026-10-31"), anAction().due("2026-11-01"),
                        anAction().due("2027-01-31").firstDue("2026-10-31").moved(1)),
                day(NOVEMBER, anAction().due("2026-10-31").that(Progress.SIGNED_OFF), anAction().due("2026-11-20"),
                        anAction(), anAction().due("2026-01-01").that(Progress.COMPLETE),
                        anAction().due("2026-01-01").that(Progress.CLOSED)));

        assertThat(plans).containsExactly(new PlanCourse(1, 1, List.of(
                new BurnUp(OCTOBER, 3, 0, 2), new BurnUp(NOVEMBER, 4, 1, 3))));
    }

    @Test
    void aPlanThatIsOverIsLeftOut() {
        assertThat(courses(day(NOVEMBER, anAction().that(Progress.SIGNED_OFF),
                anAction().that(Progress.CLOSED)))).isEmpty();
    }

    @Test
    void aLargeBoardLooksAtThePlansFurthestBehindInTheirOrder() {
        PlanCourse inStep = plan(1, 4, 4);
        PlanCourse behind = plan(2, 5, 1);
        PlanCourse ahead = plan(3, 2, 3);
        PlanCourse furthest = plan(4, 9, 2);

        assertThat(PlanCourse.furthestBehind(List.of(inStep, behind, ahead, furthest), 2))
                .containsExactly(behind, furthest);
        assertThat(PlanCourse.furthestBehind(List.of(inStep, behind), 2)).containsExactly(inStep, behind);
    }

    private static PlanCourse plan(long id, int planned, int signedOff) {
        return new PlanCourse(id, 0, List.of(new BurnUp(NOVEMBER, 10, signedOff, planned)));
    }

    private static List<PlanCourse> courses(Day... year) {
        return PlanCourse.of(Arrays.stream(year).map(day -> PlanCourse.Day.of(day.standing(), day.on())).toList(),
                PlanCourse.waiting(year[year.length - 1].standing()));
    }

    private static Day day(LocalDate on, PositionFixture... actions) {
        return new Day(on, Arrays.stream(actions).map(PositionFixture::build).toList());
    }

    private record Day(LocalDate on, List<Position> standing) {
    }
}
