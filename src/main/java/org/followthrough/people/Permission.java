package org.followthrough.people;

/** What a page or a verb of a service may ask of a person before it looks at any one object. */
public enum Permission {
    /** Plans and actions, as far as {@link Access#maySee} lets each one through. */
    SEE_PLANS,
    /** Plans not issued yet. */
    SEE_DRAFTS,
    /** The actions of one's own agency as a whole. */
    SEE_OWN_AGENCY,
    /** Say how an action stands; which action is asked of {@link Access#mayUpdate}. */
    UPDATE_ACTIONS,
    /** Write reviews, recommendations and actions; issue a plan. */
    EDIT_PLANS,
    /** Bring in a plan from a file. */
    IMPORT,
    /** Sign off and send back; which action is asked of {@link Access#maySignOff}. */
    SIGN_OFF,
    /** Agree or refuse a later date. */
    DECIDE_DATES,
    /** What waits for a decision: sign-offs and later dates. */
    SEE_DECISIONS,
    /** Meetings of the sub-committees, what they decided and who came. */
    SEE_MEETINGS,
    /** Ask, some months after sign-off, whether practice changed. */
    CHECK_IMPACT,
    /** Prepare and run a sub-committee's meeting, and record what it decides. */
    RUN_MEETINGS,
    /** The stages and clocks of reviews; which review is asked of {@link Access#mayFollow}. */
    SEE_REVIEWS,
    /** Record what happens in a review. */
    RECORD_REVIEWS,
    /** The challenge log, its letters and answers. */
    SEE_CHALLENGES,
    /** What one chair asked another about a review, and the yearly return of it. */
    RECORD_CONSULTATIONS,
    SEE_DASHBOARD,
    SEE_PACKS,
    MAKE_PACKS,
    /** What the board measures, and how it goes. */
    SEE_INDICATORS,
    /** Say what is measured, and how; bring in figures to compare with. */
    EDIT_INDICATORS,
    /** Return figures; of which indicator is asked of {@link Access#mayReturn}. */
    RETURN_INDICATORS,
    /** Who was told what, when. */
    SEE_REGISTER,
    SEE_PEOPLE,
    MANAGE_PEOPLE,
    /** The board's name, contact, marking and address. */
    CHANGE_SETTINGS,
    /** See the scheduled work. */
    SEE_SCHEDULE,
    /** Run scheduled work by hand. */
    RUN_SCHEDULE
}
