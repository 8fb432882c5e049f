package org.followthrough.learning.event;

import org.followthrough.shared.persistence.Written;

/**
 * One version of an event at which learning was spread.
 *
 * @param version how often it was recorded, from 1
 */
public record LearningEvent(long id, int version, Written written, Held held) {
}
