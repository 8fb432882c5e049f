package org.followthrough.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.followthrough.challenge.Challenge;
import org.followthrough.challenge.ChallengeLog;
import org.followthrough.challenge.ChallengePasts;
import org.followthrough.challenge.ChallengedAction;
import org.followthrough.challenge.Wording;
import org.followthrough.people.Agency;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.ChiefOfficer;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two entries of the challenge log: health has answered, the answer of the police is overdue. */
@Component
@Profile("demo")
@Order(60)
class InventedChallenges implements InventedPart {

    private static final int MOST_ACTIONS = 2;
    private static final String BODY = "The lead, your co-ordinator and the chair of the sub-committee have been told "
            + "of this, and the sub-committee has asked twice.\n\nPlease tell me what has stood in the way, who will "
            + "answer for this work from now on, and by when it will be done.";
    private static final String SIGNATURE = "Yours sincerely\n\n%s\nIndependent chair, %s";

    private final ChallengePasts pasts;
    private final ChallengeLog log;
    private final Plans plans;
    private final Positions positions;
    private final People people;
    private final BoardSettings settings;

    InventedChallenges(ChallengePasts pasts, ChallengeLog log, Plans plans, Positions positions, People people,
                       BoardSettings settings) {
        this.pasts = pasts;
        this.log = log;
        this.plans = plans;
        this.positions = positions;
        this.people = people;
        this.settings = settings;
    }

    @Override
    @Transactional
    public void write(Start start) {
        Person chair = people.findByEmail("chair" + Anytown.AT).orElseThrow();
        if (log.count(chair) > 0) {
            return;
        }
        Days days = new Days(start.today());
        add(chair, new ChiefOfficer("Robin Sampleton", "Chief Executive of the integrated care board",
                "2 Example Way\nAnytown"), answered(agency("icb"), days));
        add(chair, new ChiefOfficer("Kit Keystone", "Chief Constable",
                "Police Headquarters\n1 Example Street\nAnytown"), overdue(agency("police"), days));
    }

    private void add(Person chair, ChiefOfficer to, Challenge past) {
        List<ChallengedAction> actions = overdueOn(past.raisedOn(), past.agencyId());
        if (actions.isEmpty()) {
            return;
        }
        String signature = SIGNATURE.formatted(chair.name(), settings.board().name());
        String opening = "Dear " + to.name() + ",\n\n" + past.agencyName() + " leads what is listed below. "
                + past.reason();
        people.keepChiefOfficer(past.agencyId(), to);
        pasts.add(chair, past, actions, Wording.draft(to, opening, BODY, signature, past.answerDue()));
    }

    private static Challenge answered(Agency agency, Days days) {
        return new Challenge(0, agency.id(), agency.chiefOfficer(), agency.name(), days.ago(75), null,
                "The date agreed with your organisation has passed, and the sub-committee was not told why.",
                days.ago(59), days.ago(73), null,
                "The post that leads this work was vacant. Our head of safeguarding has taken it on and brings a plan "
                        + "with dates to the sub-committee.", days.ago(61), "Letter of the chief executive, file 0417",
                "A lead is named, and the sub-committee heard the plan. It follows the dates from here.", days.ago(47),
                null);
    }

    private static Challenge overdue(Agency agency, Days days) {
        return new Challenge(0, agency.id(), agency.chiefOfficer(), agency.name(), days.ago(27), null,
                "Your force agreed to this work and its date has passed. Children wait for what it was to bring.",
                days.ago(11), days.ago(25), null, null, null, null, null, null, null);
    }

    /** What the agency led and had not finished on the day, the longest overdue first. */
    private List<ChallengedAction> overdueOn(LocalDate day, long agencyId) {
        Map<Long, String> references = plans.references();
        return positions.standing(plans.boardView(day)).stream()
                .filter(position -> position.isOverdue(day) && Long.valueOf(agencyId).equals(position.leadAgencyId()))
                .sorted(Comparator.comparing(Position::due).thenComparing(Position::actionId)).limit(MOST_ACTIONS)
                .map(position -> ChallengedAction.of(position, references.get(position.actionId()))).toList();
    }

    private Agency agency(String ref) {
        return people.agencyByRef(ref).orElseThrow();
    }
}
