package org.followthrough.plan.web;

import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Something else to do with a recommendation, for whoever edits plans. A feature introduces its own by a bean of this
 * type.
 *
 * @param order smaller comes first
 * @param label the words of its link
 * @param path of the page where it is done, for the recommendation of an id
 */
public record MoreOfRecommendation(int order, Supplier<String> label, LongFunction<String> path) {
}
