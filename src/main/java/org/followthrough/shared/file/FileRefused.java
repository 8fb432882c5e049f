package org.followthrough.shared.file;

/** A file that is not accepted. Nothing of it was kept. */
public final class FileRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** None of the kinds accepted. */
        KIND,
        /** Its name does not end as a file of its content should. */
        ENDING,
        MACROS,
        /** Protected with a password, so that nobody could look inside. */
        PROTECTED,
        /** Word, Excel or PowerPoint as they were before 2007. */
        OLD_OFFICE,
        INFECTED,
        /** The virus scanner did not answer. */
        NOT_CHECKED
    }

    private final Reason reason;

    FileRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
