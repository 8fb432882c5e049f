package org.followthrough.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.meeting.Item;
import org.followthrough.meeting.Meeting;
import org.followthrough.meeting.Outcomes;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionVersion;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Minuted;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Positions;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.SummaryRow;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** What the room is told of an item beside what is told of every action: what came of it, and why it is here. */
@Component
class ItemFacts {

    private static final Words WORDS = Words.of(ItemFacts.class);

    private final Plans plans;
    private final Positions positions;
    private final Decisions decisions;
    private final Outcomes outcomes;
    private final People people;

    ItemFacts(Plans plans, Positions positions, Decisions decisions, Outcomes outcomes, People people) {
        this.plans = plans;
        this.positions = positions;
        this.decisions = decisions;
        this.outcomes = outcomes;
        this.people = people;
    }

    /** @param note whether the note is told, as it is where nobody can change it */
    List<SummaryRow> of(Person reader, Meeting meeting, Item item, Action action, boolean note) {
        List<SummaryRow> facts = new ArrayList<>();
        if (item.isDone()) {
            facts.add(SummaryRow.of(WORDS.say("outcome"), item.decidedBy() == null
                    ? new String[] {outcomes.of(meeting, item)}
                    : new String[] {outcomes.of(meeting, item), name(item.decidedBy())}));
        }
        if (note && item.note() != null) {
            facts.add(SummaryRow.of(WORDS.say("minute"), item.note()));
        }
        List<ActionVersion> history = plans.history(reader, action.reference());
        Set<Integer> between = outcomes.between(meeting, item).stream().map(Minuted::version)
                .collect(Collectors.toSet());
        history.stream().filter(past -> between.contains(past.version()))
                .forEach(past -> facts.add(between(past)));
        if (action.state().sentBack()) {
            history.stream().filter(past -> past.cause() == Cause.SENT_BACK
                            || past.cause() == Cause.EVIDENCE_ASKED_FOR).findFirst()
                    .filter(past -> !between.contains(past.version())).ifPresent(past -> facts.add(SummaryRow.of(
                            WORDS.say("sentBack"), past.reason() == null ? WORDS.say("sentBack.noReason")
                                    : past.reason(), day(past))));
        }
        return facts;
    }

    /** A decision taken between two meetings: what, by whom, why, and what a sign-off rests on. */
    private SummaryRow between(ActionVersion past) {
        List<String> lines = new ArrayList<>();
        lines.add(Outcomes.decided(positions.version(past.actionId(), past.version())));
        lines.add(WORDS.say("between.by", name(past.onBehalfOf() == null ? past.recordedBy() : past.onBehalfOf()),
                day(past)));
        if (past.reason() != null) {
            lines.add(past.reason());
        }
        decisions.signOff(past.actionId(), past.version()).ifPresent(signOff -> lines.add(WORDS.say("seen",
                signOff.seenBy(), London.longDate(signOff.seenOn()), signOff.seenWhere())));
        return new SummaryRow(WORDS.say("between"), lines, null);
    }

    private static String day(ActionVersion past) {
        return London.longDate(London.dayOf(past.effectiveAt()));
    }

    private String name(Long personId) {
        return personId == null ? "" : people.find(personId).map(Person::name).orElse("");
    }
}
