package org.followthrough.people;

import java.util.Set;

/**
 * What somebody may reach who came by the one-time link in a message instead of signing in: updating the actions the
 * message was about, and nothing else.
 *
 * @param messageId the register's id of the message
 * @param references of those actions, such as R01-07
 */
public record Pass(long messageId, Set<String> references) {

    public Pass {
        references = Set.copyOf(references);
    }
}
