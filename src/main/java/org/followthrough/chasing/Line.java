package org.followthrough.chasing;

import java.util.List;

/**
 * One action in a digest.
 *
 * @param because the steps it is told for, lowest first; never empty
 */
record Line(Owed action, List<Fallen> because) {

    Line {
        because = List.copyOf(because);
    }

    /** The step that counts: the highest. */
    Step step() {
        return because.get(because.size() - 1).step();
    }

    /** Whether the reader owes the action, and is not told about somebody else's. */
    boolean isOwn() {
        return !step().isEscalation();
    }
}
