package org.followthrough.plan;

import java.time.LocalDate;

/** What an action asks to be decided, as it stands. */
public enum Asked {
    /** The agency says that it is complete. */
    SIGN_OFF,
    /** A later date was asked for. */
    LATER_DATE,
    /** It is owed and has no due date. */
    FIRST_DATE,
    /** Its due date has passed and nobody asked for a later one. */
    NEW_DATE,
    /** It is owed: what may be decided is whether it will be on time. */
    CONFIDENCE,
    /** It is over. */
    NOTHING;

    /** What an action in this state asks on a London day. */
    public static Asked of(ActionState state, LocalDate today) {
        if (state.progress().isOver()) {
            return NOTHING;
        }
        if (state.progress() == Progress.COMPLETE) {
            return SIGN_OFF;
        }
        if (state.dates().askedFor() != null) {
            return LATER_DATE;
        }
        if (state.dates().due() == null) {
            return FIRST_DATE;
        }
        return state.dates().due().isBefore(today) ? NEW_DATE : CONFIDENCE;
    }
}
