package org.followthrough.chasing;

import java.util.List;
import org.followthrough.people.Person;

/**
 * A reminder to one person, word for word.
 *
 * @param references of the actions it asks about
 * @param sentToday whether the same reminder was written today already, and will not be again
 */
public record ReminderLetter(Person to, List<String> references, String subject, String text, boolean sentToday) {

    public ReminderLetter {
        references = List.copyOf(references);
    }
}
