package org.followthrough.learning.event;

import java.time.LocalDate;
import java.util.Map;

/**
 * What is said of an event.
 *
 * @param heldOn London day
 * @param place or that it was online
 * @param placesOffered null where it was not limited or is not known
 * @param attendance how many people of each agency came, by its id; agencies nobody came from are missing
 * @param struckOut whether it was entered by mistake
 */
public record Held(String title, LocalDate heldOn, String place, Integer placesOffered, Taught taught,
                   Map<Long, Integer> attendance, boolean struckOut) {

    /** The longest title and place, in characters. */
    public static final int LINE_LIMIT = 200;
    /** More people than this come to no event. */
    public static final int MOST_PEOPLE = 9999;

    public Held {
        attendance = Map.copyOf(attendance);
    }

    /** How many people came in all. */
    public int people() {
        return attendance.values().stream().mapToInt(Integer::intValue).sum();
    }
}
