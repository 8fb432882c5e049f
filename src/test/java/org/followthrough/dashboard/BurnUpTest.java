package org.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plan.PositionFixture.anAction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.followthrough.plan.PositionFixture;
import org.followthrough.plan.Progress;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewState;
import org.junit.jupiter.api.Test;

class BurnUpTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 20);

    @Test
    void eachMonthEndCountsAllPlannedAndSignedOff() {
        List<BurnUp> plans = BurnUp.of(List.of(
                day(OCTOBER, anAction().due("2026-10-31"), anAction().due("2026-11-01"),
                        anAction().due("2027-01-31").firstDue("2026-10-31").moved(1)),
                day(NOVEMBER, anAction().due("2026-10-31").that(Progress.SIGNED_OFF), anAction().due("2026-11-20"),
                        anAction(), anAction().due("2026-01-01").that(Progress.COMPLETE),
                        anAction().due("2026-01-01").that(Progress.CLOSED))), names());

        assertThat(plans).containsExactly(new BurnUp(1, "Child K", 1, List.of(
                new BurnUp.Point(OCTOBER, 3, 2, 0), new BurnUp.Point(NOVEMBER, 4, 3, 1))));
    }

    @Test
    void aPlanThatIsOverIsLeftOut() {
        assertThat(BurnUp.of(List.of(day(NOVEMBER, anAction().that(Progress.SIGNED_OFF),
                anAction().that(Progress.CLOSED))), names())).isEmpty();
    }

    @Test
    void aLargeBoardLooksAtThePlansFurthestBehindInTheirOrder() {
        BurnUp inStep = plan(1, 4, 4);
        BurnUp behind = plan(2, 5, 1);
        BurnUp ahead = plan(3, 2, 3);
        BurnUp furthest = plan(4, 9, 2);

        assertThat(BurnUp.furthestBehind(List.of(inStep, behind, ahead, furthest), 2))
                .containsExactly(behind, furthest);
        assertThat(BurnUp.furthestBehind(List.of(inStep, behind), 2)).containsExactly(inStep, behind);
    }

    private static BurnUp plan(long id, int planned, int signedOff) {
        return new BurnUp(id, "Plan " + id, 0, List.of(new BurnUp.Point(NOVEMBER, 10, planned, signedOff)));
    }

    private static BurnUp.Day day(LocalDate day, PositionFixture... actions) {
        return new BurnUp.Day(day, Arrays.stream(actions).map(PositionFixture::build).toList());
    }

    private static Names names() {
        return new Names(List.of(), List.of(new Review(1, "child-k", 1, 1, new ReviewState("Child K",
                ReviewKind.SERIOUS_CASE_REVIEW, null, null, false, true, OCTOBER, null, null))));
    }
}
