package org.followthrough.chasing;

import java.time.LocalDate;

/**
 * What somebody was last told of something owed by one step.
 *
 * @param matter the key of what is owed
 * @param fellOn the day the step fell on
 * @param toldOn the day they were told
 * @param withheld whether they would have been told and could not be
 */
record Reminded(String matter, long personId, Step step, LocalDate fellOn, LocalDate toldOn, boolean withheld) {
}
