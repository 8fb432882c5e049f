package org.followthrough.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The days figures are compared on: the last day of each month, and the as-at day itself. */
public final class MonthEnds {

    private MonthEnds() {
    }

    /** The last month end before the day: what "last month" means beside a figure. */
    public static LocalDate before(LocalDate day) {
        return YearMonth.from(day).minusMonths(1).atEndOfMonth();
    }

    /** The eleven month ends before the day's month, oldest first, and the day itself. */
    public static List<LocalDate> yearTo(LocalDate day) {
        return IntStream.rangeClosed(-11, 0)
                .mapToObj(months -> months == 0 ? day : YearMonth.from(day).plusMonths(months).atEndOfMonth()).toList();
    }
}
