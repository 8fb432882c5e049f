package org.followthrough.plan;

/** Another recommendation of the same source has this number as printed; nothing was written. */
public class NumberTaken extends RuntimeException {

    NumberTaken() {
        super("Another recommendation of this source has the number.", null, false, false);
    }
}
