package org.followthrough.plan;

import java.time.LocalDate;
import java.util.Map;

/**
 * An update with all that was said beside it.
 *
 * @param update how the action stands
 * @param done the days on which open milestones were done, by their place among the action's milestones, from 0
 * @param received who said it and when; null when people speak for themselves
 */
public record Given(Update update, Map<Integer, LocalDate> done, Received received) {

    /** An update and nothing else. */
    public static Given only(Update update) {
        return new Given(update, Map.of(), null);
    }
}
