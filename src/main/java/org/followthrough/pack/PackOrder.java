package org.followthrough.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.followthrough.people.Committee;

/**
 * What a pack is to be about.
 *
 * @param number for example "Pack 2027-04, version 1"
 * @param asAt the position is as at the close of this London day
 * @param lastPack the day the committee's last pack was about, before {@code asAt}; null when it had none
 * @param made when it is made
 * @param sections what is printed after the summary
 */
record PackOrder(Committee committee, String number, LocalDate asAt, LocalDate lastPack, Instant made,
                 Set<PackSection> sections) {

    PackOrder {
        sections = Set.copyOf(sections);
    }
}
