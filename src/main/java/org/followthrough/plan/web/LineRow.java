package org.followthrough.plan.web;

import java.io.Serializable;
import java.util.List;
import org.followthrough.shared.web.part.SummaryRow;

/**
 * A line of a plan as its table shows it: an action under its recommendation.
 *
 * @param key the same for all actions of one recommendation
 * @param section where it was made and the heading as printed; null where the line before has the same
 * @param words number as printed and text
 * @param continued whether the page begins within its actions
 * @param ended that it is closed or withdrawn, in a word; null for a live one
 * @param about response, scope and what else is known, for a reader who asks
 * @param changePath null for who may not write
 * @param action null for a recommendation without actions
 */
record LineRow(String key, String section, String words, boolean continued, String ended,
               List<SummaryRow> about, String changePath, String addPath, ActionRow action) implements Serializable {
}
