package org.followthrough.plan;

/**
 * How a recommendation came to its end.
 *
 * @param withdrawn whether it was given up; otherwise all its actions were signed off, or closed with reasons
 */
public record RecommendationClosing(boolean withdrawn, RecordedDecision decision) {
}
