package org.followthrough.pack;

/** On which days a committee's packs are made. */
public enum PackRhythm {
    /** On the first working day of each month. */
    MONTHLY,
    /** So many working days before each meeting of the committee. */
    BEFORE_MEETINGS,
    /** Only when somebody asks for one. */
    BY_HAND
}
