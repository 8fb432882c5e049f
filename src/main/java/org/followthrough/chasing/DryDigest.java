package org.followthrough.chasing;

import java.util.List;
import org.followthrough.people.Person;
import org.followthrough.shared.mail.About;

/**
 * A message that would be written if chasing ran now.
 *
 * @param about the actions it would name, and why each
 * @param withheld why it would not be written after all; null when it would
 */
public record DryDigest(Person to, String subject, String text, List<About> about, String withheld) {

    public DryDigest {
        about = List.copyOf(about);
    }

    /** Whether it would be written. */
    public boolean isWritten() {
        return withheld == null;
    }
}
