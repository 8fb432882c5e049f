package org.followthrough.review.life;

import java.util.List;

/** A part of a review's life with its stages, or a group of its quality markers; in order. */
public record Phase(String key, List<Topic> stages) {
}
