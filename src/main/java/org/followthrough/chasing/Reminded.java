package org.followthrough.chasing;

import java.time.LocalDate;

/**
 * What somebody was last told of an action by one step.
 *
 * @param fellOn the day the step fell on
 * @param toldOn the day they were told
 * @param withheld whether they would have been told and could not be
 */
record Reminded(long actionId, long personId, Step step, LocalDate fellOn, LocalDate toldOn, boolean withheld) {
}
