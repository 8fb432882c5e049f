package org.followthrough.plan;

/**
 * The open actions one agency leads; the four numbers add up to them.
 *
 * @param agencyId null for actions whose lead agency is not known
 * @param dueSoon due on the day or in the 30 days after it
 */
public record AgencyLoad(Long agencyId, int overdue, int dueSoon, int later, int withoutDate) {

    /** All open actions. */
    public int open() {
        return overdue + dueSoon + later + withoutDate;
    }
}
