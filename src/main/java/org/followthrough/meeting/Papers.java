package org.followthrough.meeting;

import java.util.List;

/**
 * What one reader gets of an agenda.
 *
 * @param lines the items the reader may see, in their order
 * @param withheld how many items more there are, of restricted reviews the reader is not named for
 */
public record Papers(List<AgendaLine> lines, int withheld) {

    public Papers {
        lines = List.copyOf(lines);
    }
}
