package org.followthrough.peerchallenge.web;

import java.util.function.BiFunction;
import org.followthrough.review.Review;

/**
 * Something else to do with a finding of peers, for whoever edits plans. A feature introduces its own by a bean of this
 * type.
 *
 * @param order smaller comes first
 * @param onlyReleased whether it waits until the sponsor has released the report
 * @param label the words of its link, for a challenge and the number of a finding
 * @param path of the page where it is done
 */
public record MoreOfFinding(int order, boolean onlyReleased, BiFunction<Review, Integer, String> label,
                            BiFunction<Review, Integer, String> path) {
}
