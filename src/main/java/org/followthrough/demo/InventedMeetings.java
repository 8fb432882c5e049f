package org.followthrough.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.meeting.Attendance;
import org.followthrough.meeting.Attendee;
import org.followthrough.meeting.Item;
import org.followthrough.meeting.ItemKind;
import org.followthrough.meeting.Meetings;
import org.followthrough.people.Committee;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Cause;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.View;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.London;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last two meetings of each sub-committee, with what the history says they decided, and the next two. */
@Component
@Profile("demo")
@Order(10)
class InventedMeetings implements InventedPart {

    private static final Set<Cause> DECISIONS =
            Set.of(Cause.SIGNED_OFF, Cause.SENT_BACK, Cause.EVIDENCE_ASKED_FOR, Cause.CLOSED);
    private static final LocalTime BEGIN = LocalTime.of(14, 0);
    private static final String PLACE = "Committee room 2, Anytown Town Hall";
    private static final int MOST_ITEMS = 40;
    private static final int NOTED = 3;
    private static final int LONG_OVERDUE = 60;
    private static final List<String> NOTES = List.of(
            "The lead was not there. The chair asks for a date that will be kept, and for the lead to come next time.",
            "Members heard that the work waits for a partner. To be taken again at the next meeting.",
            "The agency's representative will find out what stands in the way and tell the business unit by the "
                    + "month's end.");

    private final Meetings meetings;
    private final Plans plans;
    private final Positions positions;
    private final Reviews reviews;
    private final People people;

    InventedMeetings(Meetings meetings, Plans plans, Positions positions, Reviews reviews, People people) {
        this.meetings = meetings;
        this.plans = plans;
        this.positions = positions;
        this.reviews = reviews;
        this.people = people;
    }

    @Override
    @Transactional
    public void write(Start start) {
        Days days = start.days();
        Person business = people.findByEmail("business" + Anytown.AT).orElseThrow();
        if (meetings.countPast(business) > 0 || !meetings.coming(business).isEmpty()) {
            return;
        }
        for (Committee committee : people.committees()) {
            for (int back = 1; back >= 0; back--) {
                writePast(business, committee, days.meeting(committee.ref(), back), back);
            }
            for (int ahead = 1; ahead <= 2; ahead++) {
                meetings.add(business, committee.id(), London.at(days.meeting(committee.ref(), -ahead), BEGIN), PLACE);
            }
        }
    }

    private void writePast(Person business, Committee committee, LocalDate day, int back) {
        View view = plans.boardView(day);
        Set<Long> ofCommittee = reviews.onDashboards().stream()
                .filter(review -> Long.valueOf(committee.id()).equals(review.state().committeeId())).map(Review::id)
                .collect(Collectors.toSet());
        List<Position> decided = positions.histories(view).stream().flatMap(List::stream)
                .filter(position -> ofCommittee.contains(position.reviewId())
                        && DECISIONS.contains(position.cause()) && London.dayOf(position.effectiveAt()).equals(day))
                .sorted(Comparator.comparing(Position::actionId)).limit(MOST_ITEMS).toList();
        List<Position> noted = positions.standing(view).stream()
                .filter(position -> ofCommittee.contains(position.reviewId())
                        && position.daysOverdue(day) >= LONG_OVERDUE)
                .sorted(Comparator.comparing(Position::due).thenComparing(Position::actionId)).limit(NOTED).toList();
        List<Item> items = new ArrayList<>();
        plans.words(decided).forEach(action -> items.add(decided(action, items.size() + 1, business)));
        Instant at = London.at(day, BEGIN.plusHours(1));
        for (int i = 0; i < noted.size(); i++) {
            items.add(new Item(noted.get(i).actionId(), ItemKind.OVERDUE, items.size() + 1, false,
                    NOTES.get((i + back) % NOTES.size()), null, null, noted.get(i).version(), at, business.id()));
        }
        meetings.addPast(business, committee.id(), London.at(day, BEGIN), PLACE, day.minusDays(1),
                attendees(committee, items), items);
    }

    private static Item decided(Action action, int position, Person business) {
        Cause decision = action.version().cause();
        return new Item(action.id(), decision == Cause.CLOSED ? ItemKind.ADDED : ItemKind.SIGN_OFF, position, false,
                null, decision, action.version().recordedBy(), action.version().version(),
                action.version().effectiveAt(), business.id());
    }

    /** All but one member came: nobody who decided is missing. */
    private List<Attendee> attendees(Committee committee, List<Item> items) {
        Set<Long> deciders = items.stream().map(Item::decidedBy).filter(id -> id != null)
                .collect(Collectors.toCollection(HashSet::new));
        List<Long> members = committee.everybody().stream().sorted().toList();
        Long missing = members.stream().filter(id -> !deciders.contains(id) && !id.equals(committee.chairId()))
                .reduce((first, last) -> last).orElse(null);
        Attendee minutes = Attendee.inAttendance(people.findByEmail("minutes" + Anytown.AT).orElseThrow().id());
        return Stream.concat(members.stream().map(id -> new Attendee(id, true,
                id.equals(missing) ? Attendance.APOLOGIES : Attendance.PRESENT, null)), Stream.of(minutes)).toList();
    }
}
