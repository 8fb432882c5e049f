package org.followthrough.people;

import org.springframework.security.access.AccessDeniedException;

/** Thrown by a service when the policy refuses; pages answer with the "You cannot see this" page. */
public class NotAllowed extends AccessDeniedException {

    public NotAllowed() {
        super("The access policy does not allow this.");
    }
}
