package org.followthrough.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.meeting.Item;
import org.followthrough.meeting.ItemKind;
import org.followthrough.meeting.MeetingWords;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionVersion;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Positions;
import org.followthrough.plan.SignOff;
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
    private final People people;

    ItemFacts(Plans plans, Positions positions, Decisions decisions, People people) {
        this.plans = plans;
        this.positions = positions;
        this.decisions = decisions;
        this.people = people;
    }

    /** @param note whether the note is told, as it is where nobody can change it */
    List<SummaryRow> of(Person reader, Item item, Action action, boolean note) {
        List<SummaryRow> facts = new ArrayList<>();
        if (item.isDone()) {
            facts.add(outcome(item));
        }
        if (note && item.note() != null) {
            facts.add(SummaryRow.of(WORDS.say("minute"), item.note()));
        }
        if (item.kind() == ItemKind.CHAIRS_ACTION) {
            past(reader, action, Cause.SIGNED_OFF).flatMap(past -> decisions.signOff(past.actionId(), past.version()))
                    .ifPresent(signOff -> facts.add(seen(signOff)));
        }
        if (action.state().sentBack()) {
            past(reader, action, Cause.SENT_BACK, Cause.EVIDENCE_ASKED_FOR).ifPresent(past -> facts.add(
                    SummaryRow.of(WORDS.say("sentBack"), past.reason() == null ? WORDS.say("sentBack.noReason")
                            : past.reason(), London.longDate(London.dayOf(past.effectiveAt())))));
        }
        return facts;
    }

    private SummaryRow outcome(Item item) {
        String outcome = MeetingWords.outcome(item, positions.version(item.actionId(), item.actionVersion()));
        return item.decidedBy() == null ? SummaryRow.of(WORDS.say("outcome"), outcome)
                : SummaryRow.of(WORDS.say("outcome"), outcome,
                        people.find(item.decidedBy()).map(Person::name).orElse(""));
    }

    private static SummaryRow seen(SignOff signOff) {
        return SummaryRow.of(WORDS.say("seen"),
                WORDS.say("seen.by", signOff.seenBy(), London.longDate(signOff.seenOn())), signOff.seenWhere());
    }

    /** The last time one of these happened. */
    private Optional<ActionVersion> past(Person reader, Action action, Cause... causes) {
        return plans.history(reader, action.reference()).stream()
                .filter(past -> List.of(causes).contains(past.cause())).findFirst();
    }
}
