package org.followthrough.plan.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.followthrough.people.Covers;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Role;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionOrder;
import org.followthrough.plan.Headline;
import org.followthrough.plan.MonthlyUpdate;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.UpdateCalendar;
import org.followthrough.plan.UpdateRounds;
import org.followthrough.plan.View;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.AsAt;
import org.springframework.stereotype.Component;

/** What an agency's lead or co-ordinator has to do, most pressing first. */
@Component
class MyActions {

    /** A co-ordinator of a large agency reads the rest in the work list. */
    private static final int CARDS_SHOWN = 25;

    private final Plans plans;
    private final Positions positions;
    private final ActionRows rows;
    private final People people;
    private final Covers covers;
    private final UpdateCalendar calendar;
    private final Clock clock;

    MyActions(Plans plans, Positions positions, ActionRows rows, People people, Covers covers,
              UpdateCalendar calendar, Clock clock) {
        this.plans = plans;
        this.positions = positions;
        this.rows = rows;
        this.people = people;
        this.covers = covers;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The groups of the page, in their order. */
    enum Group {
        SENT_BACK, OVERDUE, DUE_SOON, ON_TRACK, WAITING, DONE;

        static Group of(Position position, LocalDate today) {
            if (position.headline(today) == Headline.SENT_BACK) {
                return SENT_BACK;
            }
            if (position.progress().isOver()) {
                return DONE;
            }
            if (position.isWaiting()) {
                return WAITING;
            }
            if (position.isOverdue(today)) {
                return OVERDUE;
            }
            return position.isDueSoon(today) ? DUE_SOON : ON_TRACK;
        }
    }

    /** The actions this person leads, and those of whoever they stand in for today. */
    Mine of(Person person) {
        return mine(person, ledBy(person));
    }

    /** Whether this person owes the updates of what this lead leads: it is them, or they stand in. */
    boolean areOf(Person person, Long leadPersonId) {
        return leadPersonId != null
                && (leadPersonId == person.id() || covers.coveredBy(person).contains(leadPersonId));
    }

    /** The actions of this co-ordinator's agency. */
    Mine ofAgency(Person person) {
        return mine(person, position -> person.isOf(position.leadAgencyId()));
    }

    /** How many actions this person has to update. */
    int toUpdate(Person person) {
        return (int) led(person).stream().filter(calendar.on(today())::isOwed).count();
    }

    /** The reference of the next action this person has to update, other than this one. */
    Optional<String> nextToUpdate(Person person, String otherThan) {
        LocalDate today = today();
        List<Position> due = led(person).stream().filter(calendar.on(today)::isOwed)
                .sorted(Comparator.comparing((Position position) -> Group.of(position, today))
                        .thenComparing(ActionOrder.URGENCY.comparator(false, today, position -> 0)))
                .limit(2).toList();
        return plans.words(due).stream().map(Action::reference).filter(reference -> !reference.equals(otherThan))
                .findFirst();
    }

    /** The actions that name this person as lead and are not over, most pressing first. */
    List<Action> ledActions(Person person) {
        LocalDate today = today();
        return plans.words(positions.standing(plans.view(person, today)).stream()
                .filter(position -> Long.valueOf(person.id()).equals(position.leadPersonId()) && position.issued()
                        && !position.progress().isOver())
                .sorted(ActionOrder.URGENCY.comparator(false, today, position -> 0)).toList());
    }

    private List<Position> led(Person person) {
        return positions.standing(plans.view(person, today())).stream().filter(ledBy(person)).toList();
    }

    private Predicate<Position> ledBy(Person person) {
        Set<Long> leads = new HashSet<>(covers.coveredBy(person));
        leads.add(person.id());
        return position -> leads.contains(position.leadPersonId());
    }

    private Mine mine(Person person, Predicate<Position> whose) {
        LocalDate today = today();
        View view = plans.view(person, today);
        List<Position> all = positions.standing(view).stream().filter(whose)
                .filter(position -> !position.progress().isOver() || isOfThisYear(position, today))
                .sorted(ActionOrder.URGENCY.comparator(false, today, position -> 0)).toList();
        Map<Group, List<Position>> sorted = new EnumMap<>(Group.class);
        all.forEach(position -> sorted.computeIfAbsent(Group.of(position, today), group -> new ArrayList<>())
                .add(position));
        Map<Group, Cards> groups = new EnumMap<>(Group.class);
        UpdateRounds rounds = calendar.on(today);
        sorted.forEach((group, members) -> groups.put(group, cards(members, person, rounds)));
        return new Mine((int) all.stream().filter(rounds::isOwed).count(), rounds.firstDue(all).orElse(null),
                rounds.nextDue(all).orElse(null), today, groups);
    }

    private Cards cards(List<Position> members, Person person, UpdateRounds rounds) {
        List<Position> first = members.subList(0, Math.min(CARDS_SHOWN, members.size()));
        List<ActionRow> words = rows.of(first, person, AsAt.today(rounds.today()));
        Map<Long, String> covered = new HashMap<>();
        covers.coveredBy(person).forEach(id -> people.find(id).ifPresent(away -> covered.put(id, away.name())));
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Position position = first.get(i);
            cards.add(new Card(words.get(i), position.due(), position.lastUpdateAt() == null ? null
                    : London.dayOf(position.lastUpdateAt()), MonthlyUpdate.obstacleToNoChange(
                            positions.history(position.actionId()), rounds).isEmpty(),
                            covered.get(position.leadPersonId()),
                    Long.valueOf(person.id()).equals(position.leadPersonId())));
        }
        return new Cards(cards, members.size());
    }

    private static boolean isOfThisYear(Position position, LocalDate today) {
        return London.dayOf(position.effectiveAt()).getYear() == today.getYear();
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    /** Whether the person's home is their actions. */
    static boolean isHomeOf(Person person) {
        return person.is(Role.AGENCY_LEAD) || person.is(Role.AGENCY_COORDINATOR) || person.cameByLink();
    }

    /**
     * What a person has to do.
     *
     * @param toUpdate actions of which an update is owed
     * @param by the earliest day one of them is due; null when none is owed
     * @param next by when the next one will be due; null when nothing is planned
     */
    record Mine(int toUpdate, LocalDate by, LocalDate next, LocalDate today, Map<Group, Cards> groups)
            implements Serializable {

        /** Whether the sub-committee should have had an update already. */
        boolean isLate() {
            return by != null && by.isBefore(today);
        }

        Cards in(Group group) {
            return groups.getOrDefault(group, new Cards(List.of(), 0));
        }
    }

    /** The first actions of a group, and how many it has. */
    record Cards(List<Card> shown, int total) implements Serializable {
    }

    /**
     * One action on the page.
     *
     * @param due null when none is agreed
     * @param noted the day of the last update; null when there was none
     * @param noChange whether "no change this month" is enough
     * @param coveringFor the lead the reader stands in for; null when they do not
     * @param own whether the reader is its lead
     */
    record Card(ActionRow row, LocalDate due, LocalDate noted, boolean noChange, String coveringFor,
                boolean own) implements Serializable {
    }
}
