package org.followthrough.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an indicator is.
 *
 * @param why it matters; may be null
 * @param unit what is counted, such as referrals or days; may be null
 * @param numerator what is counted; may be null
 * @param denominator of what, for a ratio; may be null
 * @param target null when there is none
 * @param tolerance how far from the target is still amber; null when nothing is
 * @param agencyId the source agency, which returns it
 * @param ownerId who returns it; null when that is left to the co-ordinators of the agency
 * @param committeeId the sub-committee that watches it; null for the board itself
 * @param dueDays calendar days after a period's end until its return is due
 * @param askedFrom the first day of the first period a return is asked for
 * @param inUse whether it is on the scorecard and returns are asked for
 */
public record Definition(String name, Theme theme, String why, Measure measure, String unit, String numerator,
                         String denominator, Frequency frequency, Polarity polarity, BigDecimal target,
                         BigDecimal tolerance, long agencyId, Long ownerId, Long committeeId, int dueDays,
                         LocalDate askedFrom, boolean inUse) {

    /** The period that ended last by the day. */
    public Period lastEnded(LocalDate day) {
        return frequency.containing(day.plusDays(1)).previous();
    }

    /** The first period a return is asked for. */
    public Period first() {
        return frequency.containing(askedFrom);
    }

    /** The day the return of the period is due. */
    public LocalDate due(Period period) {
        return period.end().plusDays(dueDays);
    }
}
