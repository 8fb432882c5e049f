package org.followthrough.importing;

import java.util.List;
import org.followthrough.people.Agency;

/** Shares an action out that several agencies were given: one action each, under the shared text. */
public final class AgencyShares {

    private AgencyShares() {
    }

    /**
     * One action for each agency named, or for each of the board's when all are meant; the action itself when one
     * agency or none is named.
     */
    public static List<DraftAction> oneEach(DraftAction action, List<Agency> everyAgency) {
        LeadReading lead = action.lead();
        if (lead.all() && !everyAgency.isEmpty()) {
            return everyAgency.stream()
                    .map(agency -> action.ledBy(lead.ledBy(new AgencyMatch(lead.printed(), agency)))).toList();
        }
        return lead.agencies().size() < 2 ? List.of(action)
                : lead.agencies().stream().map(agency -> action.ledBy(lead.ledBy(agency))).toList();
    }
}
