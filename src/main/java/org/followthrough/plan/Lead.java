package org.followthrough.plan;

/**
 * Who answers for an action.
 *
 * @param agencyId the one lead agency; null until it is known
 * @param personId the lead person; null means "Needs a lead"
 * @param asPrinted the job title or names as the plan printed them; may be null
 */
public record Lead(Long agencyId, Long personId, String asPrinted) {

    /** The longest printed text accepted, in characters. */
    public static final int PRINTED_LIMIT = 1000;

    /** Nobody known yet. */
    public static final Lead NOBODY = new Lead(null, null, null);
}
