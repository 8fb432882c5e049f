package org.followthrough.indicator;

import java.time.LocalDate;

/** How often an indicator is returned. Quarters and years are those of the financial year, from April to March. */
public enum Frequency {
    MONTHLY(1, 36),
    QUARTERLY(3, 20),
    YEARLY(12, 12);

    private final int months;
    private final int shown;

    Frequency(int months, int shown) {
        this.months = months;
        this.shown = shown;
    }

    int months() {
        return months;
    }

    /** How many periods a chart shows unless asked for others. */
    public int shown() {
        return shown;
    }

    /** The period the day lies in. */
    public Period containing(LocalDate day) {
        int sinceApril = (day.getMonthValue() + 8) % 12;
        return new Period(this, day.withDayOfMonth(1).minusMonths(sinceApril % months));
    }
}
