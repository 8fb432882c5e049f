package org.followthrough.plan;

/**
 * What was written in one go, so that it can be taken back.
 *
 * @param firstSeq the number of its first version
 * @param lastSeq the number of its last version
 * @param firstCell the first printed cell kept with it; greater than {@code lastCell} when there is none
 */
public record WrittenPlan(long firstSeq, long lastSeq, long firstCell, long lastCell) {
}
