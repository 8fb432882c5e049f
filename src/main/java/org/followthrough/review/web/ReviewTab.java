package org.followthrough.review.web;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.followthrough.review.Review;

/**
 * One of the pages about a review, as its sub-navigation offers it. A feature joins by a bean of this type.
 *
 * @param order smaller comes first
 * @param label what the reader sees
 * @param path of the page for a review
 * @param visible whether the current person may open it for the review
 */
public record ReviewTab(int order, Supplier<String> label, Function<Review, String> path, Predicate<Review> visible) {
}
