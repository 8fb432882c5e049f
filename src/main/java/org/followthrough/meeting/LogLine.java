package org.followthrough.meeting;

/**
 * A row of the printed log, one record a printed line, with the same names as the fields of the template.
 *
 * @param list the heading of its table
 * @param none what is said in place of a table; null for a row
 * @param words null when they stand across the page in {@code more}, so that a row never grows longer than a page
 */
record LogLine(String list, String none, Heads heads, String number, String action, String lead, String words,
               String last, String more) {

    private static final int MOST_IN_COLUMN = 300;

    /** The heads of a table. */
    record Heads(String number, String action, String lead, String words, String last) {
    }

    static LogLine none(String list, String sentence) {
        return new LogLine(list, sentence, null, null, null, null, null, null, null);
    }

    static LogLine of(String list, Heads heads, MeetingLog.Entry entry, String words, String last) {
        boolean wide = words.length() > MOST_IN_COLUMN;
        return new LogLine(list, null, heads, String.valueOf(entry.number()),
                entry.reference() + " " + entry.title() + "\n" + entry.plan(),
                entry.person().isEmpty() ? entry.agency() : entry.agency() + "\n" + entry.person(), wide ? null : words,
                last, wide ? words : null);
    }
}
