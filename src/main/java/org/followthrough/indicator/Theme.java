package org.followthrough.indicator;

/** What part of safeguarding an indicator is about. */
public enum Theme {
    CONTACT,
    PROTECTION,
    CARE,
    EXPLOITATION,
    HEALTH,
    POLICE,
    SCHOOLS,
    PARTNERSHIP
}
