package org.followthrough.importing;

/**
 * Who will lead an action.
 *
 * @param agency null when none is known
 * @param person the lead person's name; null for Needs a lead
 * @param personId null as well
 */
public record ImportLead(Long agencyId, String agency, Long personId, String person) {
}
