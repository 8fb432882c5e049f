package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.List;

/**
 * All one person is told on one day, or would have been.
 *
 * @param withheld why it is not written; null when it is
 * @param lines most urgent first, own actions before those of others; never empty
 * @param answerBy the day an answer is asked for
 * @param next who is told if no answer comes by then; null for nobody
 */
record Digest(long personId, Withheld withheld, List<Line> lines, LocalDate answerBy, Consequence next) {

    Digest {
        lines = List.copyOf(lines);
    }

    boolean isWritten() {
        return withheld == null;
    }

    /** Whether its reader is asked for updates of what they lead or stand in for. */
    boolean asksForOwn() {
        return of(Part.OWN).stream().anyMatch(line -> line.to().leads());
    }

    /** What its reader is asked to give: updates and figures. */
    List<Line> asked() {
        return lines.stream().filter(line -> line.part().asks()).toList();
    }

    List<Line> of(Part part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }
}
