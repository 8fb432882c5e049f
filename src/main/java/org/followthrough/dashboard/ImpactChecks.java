package org.followthrough.dashboard;

import org.followthrough.plan.QuickLink;
import org.followthrough.plan.Tally;

/**
 * Whether what was signed off has changed practice.
 *
 * @param due checks that should be made now
 * @param changed checks made that found it has; so partly and not at all
 */
record ImpactChecks(int due, int changed, int partly, int not) {

    /** Taken from the counts of a day. */
    static ImpactChecks of(Tally now) {
        return new ImpactChecks(now.of(QuickLink.IMPACT_DUE), now.of(QuickLink.IMPACT_YES),
                now.of(QuickLink.IMPACT_PARTLY), now.of(QuickLink.IMPACT_NO));
    }

    /** As it is said. */
    Finding finding() {
        return Finding.of("impact", due, changed + partly + not, changed);
    }
}
