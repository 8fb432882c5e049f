package org.followthrough.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.people.Agency;

/** Turns an action as it was read into the actions a person decided on. */
final class LineDecisions {

    private final ImportAgencies agencies;
    private final Sharing sharing;
    private final Map<String, Long> leads;

    LineDecisions(ImportAgencies agencies, Answers answers) {
        this.agencies = agencies;
        this.sharing = answers.sharing();
        this.leads = answers.leads();
    }

    /** The action with everything decided about it but how it is shared out. */
    DraftAction decided(DraftAction printed, RowAnswer answer, String recommendation) {
        DraftAction action = withoutNamesOfNoAgency(printed);
        if (action.text().isEmpty()) {
            action = action.saying(recommendation);
        }
        if (answer.dateChosen()) {
            action = action.dueOn(action.due().decided(answer.due()));
        }
        if (answer.standing() != null) {
            action = action.standing(
                    action.status().decided(answer.standing().progress(), answer.standing().confidence()));
        }
        Long leadId = answer.leadAgencyId();
        if (leadId == null && namesNoAgency(action)) {
            leadId = leads.get(Answers.agencyKey(action.lead().printed()));
        }
        Agency lead = leadId == null ? null : agencies.find(leadId);
        return lead == null ? action : led(action, lead, action.lead().agencies());
    }

    /** Whether it is settled who leads where several agencies or all are named. */
    boolean isShared(RowAnswer answer) {
        return sharing != null || answer.oneEach();
    }

    /** The actions it makes: one, or one for each agency. */
    List<DraftAction> shared(DraftAction action, RowAnswer answer) {
        LeadReading lead = action.lead();
        boolean several = lead.all() || lead.agencies().size() > 1;
        if (!several || !isShared(answer)) {
            return List.of(action);
        }
        if (answer.oneEach() || (lead.all() ? sharing.eachOfAll() : sharing.eachOfSeveral())) {
            return AgencyShares.oneEach(action, everyone());
        }
        if (!lead.all()) {
            return List.of(led(action, lead.agencies().get(0).agency(), lead.agencies()));
        }
        Agency leading = sharing.leadOfAll() == null ? null : agencies.find(sharing.leadOfAll());
        return leading == null ? List.of(action) : List.of(led(action, leading,
                everyone().stream().map(agency -> new AgencyMatch(agency.name(), agency)).toList()));
    }

    private static boolean namesNoAgency(DraftAction action) {
        return !action.lead().all() && action.lead().agencies().isEmpty();
    }

    private List<Agency> everyone() {
        return sharing == null || sharing.everyone().isEmpty() ? agencies.all()
                : agencies.all().stream().filter(agency -> sharing.everyone().contains(agency.id())).toList();
    }

    /** Led by one; the others named support it. */
    private static DraftAction led(DraftAction action, Agency lead, List<AgencyMatch> named) {
        List<AgencyMatch> supporting = new ArrayList<>(action.supporting());
        named.stream().filter(match -> match.isKnown() && !match.agency().equals(lead))
                .filter(match -> supporting.stream().noneMatch(other -> match.agency().equals(other.agency())))
                .forEach(supporting::add);
        AgencyMatch match = named.stream().filter(one -> Objects.equals(lead, one.agency())).findFirst()
                .orElseGet(() -> new AgencyMatch(lead == null ? "" : lead.name(), lead));
        return action.ledBy(action.lead().ledBy(match)).supportedBy(supporting);
    }

    /** The action without names that a person said are no agency; they stay with the lead as printed. */
    DraftAction withoutNamesOfNoAgency(DraftAction action) {
        LeadReading lead = action.lead();
        List<AgencyMatch> kept = lead.agencies().stream().filter(match -> !isNone(match)).toList();
        String person = lead.agencies().stream().filter(this::isNone).map(AgencyMatch::printed)
                .reduce(lead.person(), Words::joined);
        return action.ledBy(new LeadReading(lead.printed(), lead.all(), kept, person))
                .supportedBy(action.supporting().stream().filter(match -> !isNone(match)).toList());
    }

    private boolean isNone(AgencyMatch match) {
        return !match.isKnown() && agencies.isNone(match.printed());
    }
}
