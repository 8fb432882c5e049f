package org.followthrough.shared.persistence;

/** Somebody else recorded a change between reading and writing; nothing was written. */
public class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile() {
        super("Somebody else recorded a change first.", null, false, false);
    }
}
