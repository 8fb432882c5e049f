package org.followthrough.review.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.people.BoardRules;
import org.followthrough.shared.time.WorkingDays;

/**
 * How a clock of a review stands. One whose stage is skipped runs no more.
 *
 * @param due the London day by which its stage is due
 * @param made the London day it was; null while the clock runs
 * @param uncertain whether it counts working days beyond the last year whose bank holidays are known
 */
public record ClockReading(ReviewClock clock, LocalDate due, LocalDate made, boolean uncertain) {

    /** The clocks of a life that have been started, in their order. */
    static List<ClockReading> of(LifeStanding standing, BoardRules rules, WorkingDays workingDays) {
        return standing.life().clocks().stream().flatMap(clock -> of(clock, standing, rules, workingDays)).toList();
    }

    private static Stream<ClockReading> of(ReviewClock clock, LifeStanding standing, BoardRules rules,
                                           WorkingDays workingDays) {
        Optional<LocalDate> from = standing.day(clock.from());
        Optional<LocalDate> made = standing.day(clock.until());
        if (from.isEmpty() || made.isEmpty() && standing.state(clock.until().stage()) == StageState.SKIPPED) {
            return Stream.empty();
        }
        Span span = clock.span(rules);
        LocalDate due = span.from(from.get(), workingDays);
        LocalDate known = workingDays.knownUntil();
        boolean uncertain = span.countsWorkingDays() && (known == null || due.isAfter(known));
        return Stream.of(new ClockReading(clock, due, made.orElse(null), uncertain));
    }

    /** Whether it still runs. */
    public boolean runs() {
        return made == null;
    }

    /** Calendar days late, whether made late or not made yet; 0 when it is in time. */
    public long daysLate(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(due, made == null ? today : made));
    }
}
