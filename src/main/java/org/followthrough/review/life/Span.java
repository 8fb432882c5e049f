package org.followthrough.review.life;

import java.time.LocalDate;
import org.followthrough.shared.time.WorkingDays;

/** How long a clock runs: so many units. */
public record Span(int count, Unit unit) {

    /** What a clock counts in. */
    public enum Unit {
        DAYS,
        /** Monday to Friday without bank holidays; the day it starts on is not counted. */
        WORKING_DAYS,
        /** The same, backwards from a day to come. */
        WORKING_DAYS_BEFORE,
        /** To the same day of a later month, or its last day where it is shorter: 31 August to 28 February. */
        MONTHS
    }

    /** The London day on which it ends when it starts on the day. */
    public LocalDate from(LocalDate day, WorkingDays workingDays) {
        return switch (unit) {
            case DAYS -> day.plusDays(count);
            case WORKING_DAYS -> workingDays.plus(day, count);
            case WORKING_DAYS_BEFORE -> workingDays.minus(day, count);
            case MONTHS -> day.plusMonths(count);
        };
    }

    /** Whether it needs to know the bank holidays. */
    boolean countsWorkingDays() {
        return unit == Unit.WORKING_DAYS || unit == Unit.WORKING_DAYS_BEFORE;
    }
}
