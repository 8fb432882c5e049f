package org.followthrough.importing;

/**
 * What a printed name that no agency has stands for.
 *
 * @param agencyId the agency it is another name of; null otherwise
 * @param newName the agency to be added, by the name it gets; null otherwise. Both null: it is no agency
 */
public record AgencyAnswer(Long agencyId, String newName) {

    /** It is no agency: the text stays with the lead as printed. */
    public static final AgencyAnswer NO_AGENCY = new AgencyAnswer(null, null);

    /** It is another name of this agency. */
    public static AgencyAnswer known(long agencyId) {
        return new AgencyAnswer(agencyId, null);
    }

    /** It is an agency to be added. */
    public static AgencyAnswer added(String name) {
        return new AgencyAnswer(null, name);
    }
}
