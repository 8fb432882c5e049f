/**
 * The life of a review from the first notice to lasting change: its stages, the clocks that run meanwhile, and the
 * lists kept beside it. What there is to record stands in three files, {@code lives.csv}, {@code topics.csv} and
 * {@code clocks.csv}; its words stand in the bundle of {@link org.followthrough.review.life.LifeWords}.
 */
package org.followthrough.review.life;
