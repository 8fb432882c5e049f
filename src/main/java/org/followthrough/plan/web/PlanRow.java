package org.followthrough.plan.web;

import java.io.Serializable;
import java.util.List;
import org.followthrough.shared.web.part.Column;

/**
 * What the list of plans shows of one.
 *
 * @param path of its page, on the day shown
 * @param badges Draft, Restricted, Single agency
 * @param about number and kind of the review
 * @param committee empty where none watches it yet
 * @param overduePath its overdue actions
 */
record PlanRow(String path, String name, List<String> badges, String about, String committee, String signedOff,
               int overdue, String overduePath, Column.DateWords nextDue) implements Serializable {
}
