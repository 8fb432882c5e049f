package org.followthrough.importing;

/**
 * Something recorded since the import refers to what it brought, such as an event that spread the learning of a
 * recommendation; nothing was taken back.
 */
public class StillReferredTo extends RuntimeException {

    StillReferredTo(Throwable cause) {
        super("Something refers to what was imported.", cause);
    }
}
