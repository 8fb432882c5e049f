package org.followthrough.people;

/** A file that cannot be the board's logo. Nothing of it was kept. */
public final class LogoRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** Neither PNG nor JPEG, whatever its name says. */
        KIND,
        /** It begins as a picture does and cannot be read as one. */
        DAMAGED,
        /** Too wide or too high. */
        TOO_MANY_PIXELS
    }

    private final Reason reason;

    LogoRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
