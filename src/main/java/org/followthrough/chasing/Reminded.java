package org.followthrough.chasing;

import java.time.LocalDate;

/**
 * What somebody was last told of an action by one step.
 *
 * @param fellOn the day the step fell on
 * @param toldOn the day they were told
 */
record Reminded(long actionId, long personId, Step step, LocalDate fellOn, LocalDate toldOn) {
}
