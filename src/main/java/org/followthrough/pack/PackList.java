package org.followthrough.pack;

import java.util.List;

/**
 * A table of a pack with a row for each action, or for each request, challenge or recommendation.
 *
 * @param heading empty when the page's heading says it already
 * @param sentence what the list holds; says so when there are none: "No actions are overdue."
 */
public record PackList(String heading, String sentence, Columns columns, List<Row> rows) {

    public PackList {
        rows = List.copyOf(rows);
    }

    /**
     * The heads of the table.
     *
     * @param success head of the column of what good looks like; null but in full plans
     * @param number head of the column of numbers, for example "Days over"; null when the table has no such column
     */
    public record Columns(String reference, String action, String success, String lead, String when, String number,
                          String words) {
    }

    /**
     * A row.
     *
     * @param group the heading row it stands under, for example its recommendation; null for none. Rows of one group
     *              follow one another
     * @param success what good looks like; null when the table does not show it
     * @param lead lead agency
     * @param when one or more lines, for example "31 Aug 2026", "first due 30 Jun 2026", "moved twice"
     * @param number null when there is none
     * @param status null when the table does not show it
     * @param words the last update, the reason, the evidence: what the last column is about; may be empty
     * @param next what happens next, for example "Next: answer to challenge 3, due 5 Dec 2026"; null when not said
     */
    public record Row(String group, String reference, String action, String success, String lead, List<String> when,
                      Integer number, PackStatus status, String words, String next) {
        public Row {
            when = List.copyOf(when);
        }
    }
}
