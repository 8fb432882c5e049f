package org.followthrough.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.people.Agency;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.CalendarSource;
import org.followthrough.people.Covers;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.shared.calendar.CalendarEntry;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** Brings the open actions somebody leads, or stands in for today, to their calendar: each on the day it is due. */
@Component
class DueActions implements CalendarSource {

    private static final Words WORDS = Words.of(DueActions.class);

    private final Plans plans;
    private final Positions positions;
    private final People people;
    private final Covers covers;
    private final BoardSettings settings;
    private final Clock clock;

    DueActions(Plans plans, Positions positions, People people, Covers covers, BoardSettings settings, Clock clock) {
        this.plans = plans;
        this.positions = positions;
        this.people = people;
        this.covers = covers;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<CalendarEntry> of(Person person) {
        LocalDate today = London.dayOf(clock.instant());
        Set<Long> leads = new HashSet<>(covers.coveredBy(person));
        leads.add(person.id());
        Map<Long, String> references = plans.references();
        return positions.standing(plans.view(person, today)).stream()
                .filter(action -> leads.contains(action.leadPersonId()) && action.issued()
                        && action.progress().isOpen() && action.due() != null)
                .map(action -> entry(action, references.get(action.actionId()))).toList();
    }

    private CalendarEntry entry(Position action, String reference) {
        String link = settings.board().link("/actions/" + reference);
        String agency = action.leadAgencyId() == null ? ""
                : people.agency(action.leadAgencyId()).map(Agency::name).orElse("");
        return CalendarEntry.due(link, action.due(),
                WORDS.say(agency.isEmpty() ? "due" : "due.agency", reference, agency), link, link);
    }
}
