package org.followthrough.pack;

import java.time.LocalDate;
import org.followthrough.plan.MonthEnds;

/** Which day's close a pack that is made by itself is about. */
public enum AsAtRule {
    /** The last day of the month before. */
    MONTH_END {
        @Override
        LocalDate before(LocalDate made) {
            return MonthEnds.before(made);
        }
    },
    /** The day before it is made. */
    DAY_BEFORE {
        @Override
        LocalDate before(LocalDate made) {
            return made.minusDays(1);
        }
    };

    /** The day a pack made on this day is about. */
    abstract LocalDate before(LocalDate made);
}
