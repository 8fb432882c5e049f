package org.followthrough.shared.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import org.followthrough.shared.time.WorkingDays;

/** On which days a piece of work is due. */
public enum Rhythm {
    EVERY_WORKING_DAY {
        @Override
        LocalDate onOrBefore(LocalDate day, WorkingDays days) {
            return days.onOrBefore(day);
        }

        @Override
        LocalDate after(LocalDate day, WorkingDays days) {
            return days.after(day);
        }

        @Override
        String key(LocalDate day) {
            return day.toString();
        }
    },
    FIRST_WORKING_DAY_OF_MONTH {
        @Override
        LocalDate onOrBefore(LocalDate day, WorkingDays days) {
            LocalDate first = days.firstOfMonth(day);
            return first.isAfter(day) ? days.firstOfMonth(day.minusMonths(1)) : first;
        }

        @Override
        LocalDate after(LocalDate day, WorkingDays days) {
            LocalDate first = days.firstOfMonth(day);
            return first.isAfter(day) ? first : days.firstOfMonth(day.plusMonths(1));
        }

        @Override
        String key(LocalDate day) {
            return YearMonth.from(day).toString();
        }
    };

    /** The last such day up to and including the day. */
    abstract LocalDate onOrBefore(LocalDate day, WorkingDays days);

    /** The first such day after the day. */
    abstract LocalDate after(LocalDate day, WorkingDays days);

    /** What the period that begins on the day is called in the record of runs. */
    abstract String key(LocalDate day);

    Period period(LocalDate day) {
        return new Period(key(day), day);
    }
}
