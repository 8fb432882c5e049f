package org.followthrough.importing;

/** What a row of the sheet is. */
enum RowKind {
    /** Above the headings: kept as a note on the plan. */
    TITLE,
    /** The headings, or the headings repeated further down. */
    HEADINGS,
    BLANK,
    /** One cell naming whose recommendations follow: "1. HEALTH SERVICE ACTION PLAN". */
    SOURCE,
    /** One cell naming what the recommendations that follow are about: "Recording". */
    HEADING,
    RECOMMENDATION,
    /** No number and no recommendation of its own: another action of the one above. */
    ACTION,
    /** No recommendation, action, lead or date of its own: more about the action above. */
    MORE,
    /** Below the table: a key or a closing remark, kept as a note on the plan. */
    CLOSING
}
