package org.followthrough.plan;

/**
 * A cell of an imported plan that fits no field, kept as a note on the row it came from.
 *
 * @param recommendationId null for a note on the plan as a whole
 * @param actionId null for a note on the recommendation or the plan
 * @param rowNumber the row in the file, from 1
 * @param heading of its column; may be null
 */
public record PrintedCell(long reviewId, Long recommendationId, Long actionId, int rowNumber, String heading,
                          String text) {
}
