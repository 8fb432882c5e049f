package org.followthrough.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The later dates people most often mean: the ends of the two months after the due date. */
public final class LaterDates {

    private LaterDates() {
    }

    /**
     * @param due null when no date is agreed
     * @param today the London day; nobody is offered a day that has gone
     */
    public static List<LocalDate> suggested(LocalDate due, LocalDate today) {
        YearMonth from = YearMonth.from(due == null || due.isBefore(today) ? today : due);
        return List.of(from.plusMonths(1).atEndOfMonth(), from.plusMonths(2).atEndOfMonth());
    }
}
