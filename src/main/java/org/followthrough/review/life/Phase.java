package org.followthrough.review.life;

import java.util.List;

/** A part of a review's life, with its stages in order. */
public record Phase(String key, List<Topic> stages) {
}
