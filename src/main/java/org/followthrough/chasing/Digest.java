package org.followthrough.chasing;

import java.time.LocalDate;
import java.util.List;

/**
 * All one person is told on one day.
 *
 * @param lines most urgent first, own actions before those of others; never empty
 * @param answerBy the day an answer is asked for
 * @param next who is told if no answer comes by then; null for nobody
 */
record Digest(long personId, List<Line> lines, LocalDate answerBy, Step next) {

    Digest {
        lines = List.copyOf(lines);
    }

    List<Line> own() {
        return lines.stream().filter(Line::isOwn).toList();
    }

    List<Line> ofOthers() {
        return lines.stream().filter(line -> !line.isOwn()).toList();
    }
}
