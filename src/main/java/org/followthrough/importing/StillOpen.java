package org.followthrough.importing;

/** Something is still to be decided before the plan can be written; nothing was. */
public class StillOpen extends RuntimeException {

    public StillOpen() {
        super("Something is still to be decided.", null, false, false);
    }
}
