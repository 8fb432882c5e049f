package org.followthrough.plan;

/**
 * One line of a plan as it is read: an action under its recommendation.
 *
 * @param action null for a recommendation that has no action yet
 */
public record PlanLine(long recommendationId, Position action) {
}
