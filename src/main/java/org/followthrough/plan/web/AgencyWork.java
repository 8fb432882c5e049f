package org.followthrough.plan.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.followthrough.people.Agency;
import org.followthrough.people.Cover;
import org.followthrough.people.Covers;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionOrder;
import org.followthrough.plan.LeadLoad;
import org.followthrough.plan.Leads;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.plan.QuickLink;
import org.followthrough.plan.UpdateCalendar;
import org.followthrough.plan.UpdateRounds;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.part.Address;
import org.followthrough.shared.web.part.AsAt;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** How one agency stands, for its co-ordinators: who is behind, and what waits for them. */
@Component
class AgencyWork {

    private static final Words WORDS = Words.of(AgencyWork.class);
    private static final int SHOWN = 25;

    private final Plans plans;
    private final Positions positions;
    private final Leads leads;
    private final People people;
    private final Covers covers;
    private final ActionRows rows;
    private final UpdateCalendar calendar;
    private final Clock clock;

    AgencyWork(Plans plans, Positions positions, Leads leads, People people, Covers covers, ActionRows rows,
               UpdateCalendar calendar, Clock clock) {
        this.plans = plans;
        this.positions = positions;
        this.leads = leads;
        this.people = people;
        this.covers = covers;
        this.rows = rows;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** How the agency stands, as far as the reader sees its actions. */
    Shown of(Person reader, Agency agency) {
        LocalDate today = London.dayOf(clock.instant());
        List<Position> all = positions.standing(plans.view(reader, today)).stream()
                .filter(position -> Long.valueOf(agency.id()).equals(position.leadAgencyId()) && position.issued()
                        && !position.progress().isOver())
                .sorted(ActionOrder.URGENCY.comparator(false, today, position -> 0)).toList();
        Map<Long, Person> everybody = new HashMap<>();
        people.all().forEach(person -> everybody.put(person.id(), person));
        UpdateRounds rounds = calendar.on(today);
        List<LeadLoad> loads = LeadLoad.of(all, rounds);
        return new Shown(finding(all, agency, today), behind(loads, rounds.firstDue(all)),
                loads.stream().map(load -> lead(load, everybody, agency)).toList(),
                list(all, position -> position.isOverdue(today), reader, today, agency, QuickLink.OVERDUE, everybody),
                list(all, Position::waitsForADate, reader, today, agency,
                        QuickLink.DATE_ASKED_FOR, everybody),
                list(all, Position::needsALead, reader, today, agency, QuickLink.NEEDS_A_LEAD, everybody),
                disowned(reader, agency, everybody),
                covers.ofAgency(agency.id()).stream().map(cover -> cover(cover, everybody, today)).toList());
    }

    /** The actions whose leads say they are not theirs; of one agency, or of all for a null. */
    List<Disowned> disowned(Person reader, Agency agency, Map<Long, Person> everybody) {
        List<Leads.Disowned> all = leads.disowned(reader).stream().filter(each -> agency == null
                || Long.valueOf(agency.id()).equals(each.position().leadAgencyId())).toList();
        List<Action> words = plans.words(all.stream().map(Leads.Disowned::position).toList());
        return IntStream.range(0, all.size()).mapToObj(i -> new Disowned(words.get(i).reference(),
                words.get(i).title(), name(everybody, all.get(i).said().personId()), all.get(i).said().why(),
                London.shortDate(London.dayOf(all.get(i).said().saidAt())), all.get(i).coordinated())).toList();
    }

    private static String finding(List<Position> all, Agency agency, LocalDate today) {
        if (all.isEmpty()) {
            return WORDS.say("finding.nothing", agency.name());
        }
        int overdue = (int) all.stream().filter(position -> position.isOverdue(today)).count();
        return overdue == 0 ? WORDS.say("finding.none", all.size(), agency.name())
                : WORDS.say("finding", overdue, all.size(), agency.name());
    }

    private static String behind(List<LeadLoad> loads, Optional<LocalDate> due) {
        int behind = (int) loads.stream().filter(load -> load.personId() != null && load.isBehind()).count();
        int owed = loads.stream().mapToInt(LeadLoad::owed).sum();
        return WORDS.say("behind", behind, owed, due.map(London::dayAndMonth).orElse(""));
    }

    private static Lead lead(LeadLoad load, Map<Long, Person> everybody, Agency agency) {
        Person person = load.personId() == null ? null : everybody.get(load.personId());
        boolean gone = person != null && (person.state() == PersonState.LEFT || person.state() == PersonState.LOCKED
                || !person.isOf(agency.id()));
        return new Lead(load.personId(), person == null ? WORDS.say("nobody") : person.name(), gone, load.actions(),
                load.overdue(), load.sentBack(), load.owed(), load.lastUpdateAt() == null ? WORDS.say("never")
                        : London.shortDate(London.dayOf(load.lastUpdateAt())));
    }

    private Some list(List<Position> all, Predicate<Position> such, Person reader, LocalDate today, Agency agency,
                      QuickLink link, Map<Long, Person> everybody) {
        List<Position> found = all.stream().filter(such).toList();
        List<Position> first = found.subList(0, Math.min(SHOWN, found.size()));
        List<ActionRow> words = rows.of(first, reader, AsAt.today(today));
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < first.size(); i++) {
            Long lead = first.get(i).leadPersonId();
            names.put(words.get(i).reference(), lead == null ? WORDS.say("nobody") : name(everybody, lead));
        }
        return new Some(words, names, found.size(), Address.of("/actions")
                .with(ActionSearchAddress.AGENCY, agency.ref()).with("quick", link.inAddress()).toString());
    }

    private static Covered cover(Cover cover, Map<Long, Person> everybody, LocalDate today) {
        return new Covered(cover.personId(), WORDS.say(cover.runsOn(today) ? "cover.running" : "cover.toCome",
                name(everybody, cover.deputyId()), name(everybody, cover.personId()), London.longDate(cover.from()),
                London.longDate(cover.to())));
    }

    private static String name(Map<Long, Person> everybody, long id) {
        return everybody.containsKey(id) ? everybody.get(id).name() : "";
    }

    /**
     * What the page shows.
     *
     * @param finding how the agency stands, in a sentence
     * @param behind who is behind, in a sentence
     */
    record Shown(String finding, String behind, List<Lead> leads, Some overdue, Some askedFor, Some needALead,
                 List<Disowned> disowned, List<Covered> covers) implements Serializable {

        /** Who cannot lead any more and still does. */
        List<Lead> leavers() {
            return leads.stream().filter(Lead::gone).toList();
        }
    }

    /**
     * One lead.
     *
     * @param personId null for actions nobody is named for
     * @param gone whether they have left, are locked out or belong elsewhere
     * @param owed updates owed
     */
    record Lead(Long personId, String name, boolean gone, int actions, int overdue, int sentBack, int owed,
                String lastUpdate) implements Serializable {
    }

    /**
     * The most urgent of some actions, how many there are, and where the rest is.
     *
     * @param leads names of the lead people, by reference
     */
    record Some(List<ActionRow> rows, Map<String, String> leads, int total, String path) implements Serializable {
    }

    /** An action whose lead says it is not theirs. */
    record Disowned(String reference, String title, String who, String why, String said, boolean coordinated)
            implements Serializable {
    }

    /** A cover, and who is away. */
    record Covered(long personId, String words) implements Serializable {
    }
}
