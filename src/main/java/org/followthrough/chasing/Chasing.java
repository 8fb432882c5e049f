package org.followthrough.chasing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.people.BoardRules;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.ReminderWishes;
import org.followthrough.shared.mail.About;
import org.followthrough.shared.mail.Draft;
import org.followthrough.shared.mail.Outbox;
import org.followthrough.shared.mail.Recipient;
import org.followthrough.shared.schedule.Period;
import org.followthrough.shared.schedule.ScheduledWork;
import org.followthrough.shared.schedule.Timetable;
import org.followthrough.shared.time.BankHolidays;
import org.followthrough.shared.time.London;
import org.followthrough.shared.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The daily chase: decides who is told of what and writes one digest a person, all in one transaction. */
@Service
public class Chasing implements ScheduledWork {

    private static final String PURPOSE = "digest";
    private static final LocalTime FROM = LocalTime.of(8, 0);
    private static final LocalTime UNTIL = LocalTime.of(18, 0);

    private final OwedActions owedActions;
    private final ReminderMapper reminders;
    private final Outbox outbox;
    private final People people;
    private final BoardSettings settings;
    private final ReminderWishes wishes;
    private final BankHolidays holidays;
    private final Clock clock;

    Chasing(OwedActions owedActions, ReminderMapper reminders, Outbox outbox, People people, BoardSettings settings,
            ReminderWishes wishes, BankHolidays holidays, Clock clock) {
        this.owedActions = owedActions;
        this.reminders = reminders;
        this.outbox = outbox;
        this.people = people;
        this.settings = settings;
        this.wishes = wishes;
        this.holidays = holidays;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "chasing";
    }

    @Override
    public String name() {
        return DigestText.workName();
    }

    @Override
    public Timetable timetable() {
        return Timetable.everyWorkingDay(FROM, UNTIL);
    }

    /**
     * Writes today's digests. What it decides depends on today and on what was told before, not on the period: a day
     * left out is made up for, and a second run on a day finds nothing more to say to the same people.
     */
    @Override
    @Transactional
    public String run(Period period) {
        Instant now = clock.instant();
        LocalDate today = London.dayOf(now);
        WorkingDays days = holidays.workingDays();
        if (!days.isWorking(today) || now.isBefore(London.at(today, FROM)) || !now.isBefore(London.at(today, UNTIL))) {
            return DigestText.say("done.outsideHours");
        }
        List<Reminded> before = reminders.all();
        BoardRules rules = settings.rules();
        List<Owed> owed = owedActions.on(today, rules);
        List<Digest> digests = new Decision(today, days, rules, wishes.all())
                .decide(owed, new Told(before), outbox.writtenTo(PURPOSE, today.toString()));
        write(digests, today);
        remember(digests, before, today);
        return summary(digests, owed);
    }

    private void write(List<Digest> digests, LocalDate today) {
        DigestText words = new DigestText(settings.board(), settings.rules(), today);
        Map<Long, Person> byId = new HashMap<>();
        people.all().forEach(person -> byId.put(person.id(), person));
        for (Digest digest : digests) {
            Person person = byId.get(digest.personId());
            List<About> about = digest.lines().stream()
                    .map(line -> new About(line.action().reference(), words.why(line.step()))).toList();
            outbox.write(Draft.of(PURPOSE, new Recipient(person.id(), person.name(), person.email()), "",
                    today.toString(), words.subject(digest), words.text(digest, person.name()), DigestText.why(),
                    about));
        }
    }

    private void remember(List<Digest> digests, List<Reminded> before, LocalDate today) {
        for (Digest digest : digests) {
            for (Line line : digest.lines()) {
                for (Fallen fallen : line.because()) {
                    Reminded reminded = new Reminded(line.action().actionId(), digest.personId(), fallen.step(),
                            fallen.on(), today);
                    if (before.isEmpty() || reminders.update(reminded) == 0) {
                        reminders.insert(reminded);
                    }
                }
            }
        }
    }

    private static String summary(List<Digest> digests, List<Owed> owed) {
        int actions = (int) digests.stream().flatMap(digest -> digest.lines().stream())
                .map(line -> line.action().actionId()).distinct().count();
        int nobody = (int) owed.stream().filter(action -> action.owners().isEmpty()).count();
        String done = digests.isEmpty() ? DigestText.say("done.none")
                : DigestText.say("done", digests.size(), actions);
        return nobody == 0 ? done : done + " " + DigestText.say("done.nobody", nobody);
    }
}
