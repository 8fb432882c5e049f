package org.followthrough.pack;

import org.followthrough.plan.Action;
import org.followthrough.plan.Position;

/**
 * A change to an action that a pack does not know of.
 *
 * @param action as it is now
 * @param version what the change made of it
 * @param toldLate whether it had happened by the day the pack is about; otherwise it happened since
 */
public record PackChange(Action action, Position version, boolean toldLate) {
}
