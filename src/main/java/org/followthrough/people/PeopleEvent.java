package org.followthrough.people;

/** What is kept of the comings and goings of people. */
public enum PeopleEvent {
    SIGNED_IN,
    /** A try that was turned away. */
    SIGN_IN_REFUSED,
    PASSWORD_CHOSEN,
    /** A link to choose a password was made. */
    LINK_MADE,
    PERSON_ADDED,
    /** Roles, agency, state or details. */
    PERSON_CHANGED,
    /** Mail to the address came back, and somebody said that it arrives again. */
    ADDRESS_ARRIVES,
    AGENCY_CHANGED,
    COMMITTEE_CHANGED,
    SETTINGS_CHANGED,
    COVER_ARRANGED,
    COVER_ENDED,
    /** A secret address for one's own calendar was made; the one before stopped. */
    CALENDAR_MADE,
    CALENDAR_ENDED,
    /** A mail was sent with a link that works once without signing in. */
    RETURN_LINK_MADE,
    RETURN_LINK_USED,
    /** Somebody tried to use one that was used, too old or stopped. */
    RETURN_LINK_REFUSED,
    RETURN_LINKS_STOPPED,
    /** They want no such links. */
    RETURN_LINKS_UNWANTED,
    RETURN_LINKS_WANTED;

    /** The name a person goes by as the subject of an event. */
    public static String subject(long personId) {
        return "person/" + personId;
    }
}
