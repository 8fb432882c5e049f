package org.followthrough.people;

/** Thrown by a service when the policy refuses; pages answer with the "You cannot see this" page. */
public class NotAllowed extends RuntimeException {

    public NotAllowed() {
        super("The access policy does not allow this.", null, false, false);
    }
}
