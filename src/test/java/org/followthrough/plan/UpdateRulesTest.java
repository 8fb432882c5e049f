package org.followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.followthrough.shared.time.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The small rules around an update: which later dates are likely, what may be put right, what happened to milestones.
 */
class UpdateRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "due {0}, today {1}: {2}, {3}")
    @CsvSource(nullValues = "none", value = {
            "2026-08-31, 2026-11-20, 2026-12-31, 2027-01-31",
            "2026-12-11, 2026-11-20, 2027-01-31, 2027-02-28",
            "2027-12-31, 2026-11-20, 2028-01-31, 2028-02-29",
            "2026-11-20, 2026-11-20, 2026-12-31, 2027-01-31",
            "none, 2026-11-30, 2026-12-31, 2027-01-31"})
    void theLikelyLaterDatesAreMonthEndsAfterTheDueDate(LocalDate due, LocalDate today, LocalDate first,
                                                         LocalDate second) {
        assertThat(LaterDates.suggested(due, today)).containsExactly(first, second);
    }

    @Test
    void onlyTodaysOwnUpdateIsPutRight() {
        assertThat(correctable(event(Cause.UPDATED, 7, TODAY))).hasValue(0);
        assertThat(correctable(event(Cause.ISSUED, 1, TODAY), event(Cause.UPDATED, 7, TODAY),
                event(Cause.CORRECTED, 7, TODAY), event(Cause.CORRECTED, 7, TODAY))).hasValue(1);
        assertThat(correctable(event(Cause.UPDATED, 8, TODAY))).isEmpty();
        assertThat(correctable(event(Cause.UPDATED, 7, TODAY.minusDays(1)))).isEmpty();
        assertThat(correctable(event(Cause.UPDATED, 7, TODAY), event(Cause.SENT_BACK, 9, TODAY))).isEmpty();
        assertThat(correctable(event(Cause.NO_CHANGE, 7, TODAY))).isEmpty();
    }

    @Test
    void theLastMinuteOfADayIsStillTheDay() {
        Instant lastMinute = London.at(TODAY, LocalTime.of(23, 59));
        ActionVersion late = new ActionVersion(1, 1, 1, lastMinute, lastMinute, 7L, null, Cause.UPDATED, null, null);
        assertThat(Correction.of(List.of(late), 7, TODAY)).hasValue(0);
        assertThat(Correction.of(List.of(late), 7, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void aMilestoneIsKnownByItsWords() {
        Milestone dates = new Milestone("Dates agreed", TODAY, null);
        Milestone trained = new Milestone("All trained", TODAY.plusDays(9), null);
        Milestone moved = new Milestone("Dates agreed", TODAY.plusDays(3), null);
        Milestone done = new Milestone("All trained", TODAY.plusDays(9), TODAY);

        assertThat(MilestoneChange.between(List.of(dates, trained), List.of(dates, trained))).isEmpty();
        assertThat(MilestoneChange.between(List.of(dates), List.of(dates, trained))).singleElement()
                .matches(change -> !change.needsReason() && change.before() == null);
        assertThat(MilestoneChange.between(List.of(dates), List.of(moved))).singleElement()
                .matches(change -> change.needsReason() && change.isMoved());
        assertThat(MilestoneChange.between(List.of(trained), List.of(done))).singleElement()
                .matches(change -> !change.needsReason() && change.isTicked());
        assertThat(MilestoneChange.between(List.of(dates, trained), List.of(trained))).singleElement()
                .matches(change -> change.needsReason() && change.after() == null);
    }

    private static OptionalInt correctable(ActionVersion... oldestFirst) {
        List<ActionVersion> newestFirst = new ArrayList<>();
        for (int i = 0; i < oldestFirst.length; i++) {
            ActionVersion event = oldestFirst[i];
            newestFirst.add(0, new ActionVersion(1, i + 1, i + 1, event.effectiveAt(), event.recordedAt(),
                    event.recordedBy(), null, event.cause(), null, null));
        }
        return Correction.of(newestFirst, 7, TODAY);
    }

    private static ActionVersion event(Cause cause, long by, LocalDate day) {
        Instant at = London.at(day, LocalTime.NOON);
        return new ActionVersion(1, 0, 0, at, at, by, null, cause, null, null);
    }
}
