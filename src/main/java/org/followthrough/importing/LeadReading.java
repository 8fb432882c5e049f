package org.followthrough.importing;

import java.util.List;

/**
 * Who leads an action by what is printed.
 *
 * @param printed agencies, job titles and names as printed; empty when nobody is
 * @param all whether every agency is meant
 * @param agencies those named, known or not; empty when none or all are
 * @param person job titles and names, one a line; empty when none
 */
public record LeadReading(String printed, boolean all, List<AgencyMatch> agencies, String person) {

    /** Nobody printed. */
    public static final LeadReading NOBODY = new LeadReading("", false, List.of(), "");

    public LeadReading {
        agencies = List.copyOf(agencies);
    }

    /** Led by one agency, the rest as it was. */
    public LeadReading ledBy(AgencyMatch agency) {
        return new LeadReading(printed, false, List.of(agency), person);
    }
}
