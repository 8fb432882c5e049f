package org.followthrough.meeting;

import java.time.Instant;
import org.followthrough.people.Person;

/**
 * A message to one person about a meeting, word for word.
 *
 * @param items how many items of the agenda the person can see
 * @param toldBefore when the person was last told of the meeting; null when never
 * @param outdated whether they were told another time or place, or do not know yet that it is cancelled
 * @param again whether they were told just this already, and are not told again
 */
public record NoticeLetter(Person to, String subject, String text, int items, Instant toldBefore,
                           boolean outdated, boolean again) {
}
