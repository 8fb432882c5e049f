package org.followthrough.shared.mail;

/** What became of a message. */
public enum Outcome {
    /** No mail server is set: it can be read in the register only. */
    KEPT_ON_SCREEN,
    /** Not accepted by the mail server yet. */
    WAITING,
    /** The mail server took it. */
    ACCEPTED,
    /** The mail server refused it, or could not be reached for three days. */
    REFUSED,
    /** The mail server took it and it came back: it did not arrive. */
    CAME_BACK,
    /** Decided on and not written to the person; the register says why. */
    WITHHELD,
    /** It did not arrive, and another message was sent in its place. */
    SENT_AGAIN;

    /** Whether it did not arrive, and nothing was done about it yet. */
    public boolean isLost() {
        return this == REFUSED || this == CAME_BACK;
    }
}
