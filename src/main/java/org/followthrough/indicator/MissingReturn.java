package org.followthrough.indicator;

import java.time.LocalDate;

/** A return that is asked for and not made. */
public record MissingReturn(Indicator indicator, Period period) {

    /** The day it is due. */
    public LocalDate due() {
        return indicator.definition().due(period);
    }

    /** The page where it is returned. */
    public String path() {
        return "/indicators/" + indicator.ref() + "/return?period=" + period.inAddress();
    }

    /** Whether it is late on the day. */
    public boolean isOverdue(LocalDate day) {
        return due().isBefore(day);
    }
}
