package org.followthrough.importing;

import org.followthrough.people.Agency;

/**
 * An agency that stands in a cell.
 *
 * @param agency the one it is; null when the board does not know it yet, so that it is offered for creation
 */
public record AgencyMatch(String printed, Agency agency) {

    /** Whether the board knows it. */
    public boolean isKnown() {
        return agency != null;
    }
}
