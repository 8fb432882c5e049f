package org.followthrough.people;

/** Somebody else already stands in for the person on one of these days. */
public final class CoverClash extends RuntimeException {

    private final transient Cover other;

    CoverClash(Cover other) {
        super("There is a cover for these days.");
        this.other = other;
    }

    /** The cover that is there. */
    public Cover other() {
        return other;
    }
}
