package org.followthrough.chasing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.followthrough.people.Access;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.PersonState;
import org.followthrough.plan.Action;
import org.followthrough.plan.Plans;
import org.followthrough.shared.mail.About;
import org.followthrough.shared.mail.Draft;
import org.followthrough.shared.mail.Outbox;
import org.followthrough.shared.mail.Recipient;
import org.followthrough.shared.time.BankHolidays;
import org.followthrough.shared.time.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminders the business unit sends by hand: one message a person, about all the actions chosen that they lead. The
 * same reminder goes out once a day at most.
 */
@Service
@Transactional
public class HandReminders {

    static final String PURPOSE = "reminder";
    private static final int KEY_LENGTH = 100;

    private final Plans plans;
    private final People people;
    private final BoardSettings settings;
    private final BankHolidays holidays;
    private final Outbox outbox;
    private final Clock clock;

    HandReminders(Plans plans, People people, BoardSettings settings, BankHolidays holidays, Outbox outbox,
                  Clock clock) {
        this.plans = plans;
        this.people = people;
        this.settings = settings;
        this.holidays = holidays;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The messages that would be sent about these actions, by name. Actions nobody can be asked about are in none. */
    @Transactional(readOnly = true)
    public List<ReminderLetter> letters(List<Action> actions) {
        LocalDate today = London.dayOf(clock.instant());
        ReminderText words = new ReminderText(settings.board(), today,
                holidays.workingDays().plus(today, Decision.TO_ANSWER));
        Map<Long, List<Action>> byLead = new TreeMap<>();
        actions.forEach(action -> lead(action).ifPresent(lead ->
                byLead.computeIfAbsent(lead.id(), id -> new ArrayList<>()).add(action)));
        return byLead.values().stream().map(own -> letter(lead(own.get(0)).orElseThrow(), own, words, today))
                .sorted(Comparator.comparing(letter -> letter.to().name())).toList();
    }

    /**
     * Sends them.
     *
     * @return how many messages were written
     * @throws NotAllowed unless the person edits plans
     */
    public int send(Person by, List<Action> actions) {
        if (!Access.may(by, Permission.EDIT_PLANS)) {
            throw new NotAllowed();
        }
        return (int) letters(actions).stream().filter(letter -> outbox.write(draft(letter, by.name()))).count();
    }

    /** Who is asked: the lead person, where something is owed, they can be written to and may see the plan. */
    private Optional<Person> lead(Action action) {
        Long leadId = action.state().lead().personId();
        if (!action.state().issued() || !action.state().progress().isOpen() || leadId == null) {
            return Optional.empty();
        }
        return people.find(leadId).filter(lead -> (lead.state() == PersonState.ACTIVE
                || lead.state() == PersonState.INVITED)
                && plans.find(lead.in(PersonState.ACTIVE), action.reference()).isPresent());
    }

    private ReminderLetter letter(Person to, List<Action> actions, ReminderText words, LocalDate today) {
        List<String> references = actions.stream().map(Action::reference).sorted().toList();
        ReminderLetter letter = new ReminderLetter(to, references, words.subject(actions),
                words.text(actions, to.name()), false);
        return new ReminderLetter(to, references, letter.subject(), letter.text(), outbox.holds(draft(letter, "")));
    }

    private Draft draft(ReminderLetter letter, String sender) {
        Person to = letter.to();
        String why = ReminderText.why(sender);
        return Draft.of(PURPOSE, new Recipient(to.id(), to.name(), to.email()), subjectMatter(letter.references()),
                London.dayOf(clock.instant()).toString(), letter.subject(), letter.text(), why,
                letter.references().stream()
                        .map(reference -> new About(reference, "/actions/" + reference, why)).toList());
    }

    /** The references; of very many only the first, and what stands for the others. */
    private static String subjectMatter(List<String> references) {
        String all = String.join(" ", references);
        return all.length() <= KEY_LENGTH ? all
                : all.substring(0, KEY_LENGTH - 9) + "#" + Integer.toHexString(all.hashCode());
    }
}
