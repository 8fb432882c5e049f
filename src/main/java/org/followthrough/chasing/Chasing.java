package org.followthrough.chasing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.challenge.ChallengeRaising;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.ReminderWishes;
import org.followthrough.people.ReturnLinks;
import org.followthrough.shared.mail.Draft;
import org.followthrough.shared.mail.Outbox;
import org.followthrough.shared.schedule.Period;
import org.followthrough.shared.schedule.Progress;
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

    private static final LocalTime FROM = LocalTime.of(8, 0);
    private static final LocalTime UNTIL = LocalTime.of(18, 0);

    private final EverythingOwed everything;
    private final ToldRecord record;
    private final Outbox outbox;
    private final People people;
    private final BoardSettings settings;
    private final ReminderWishes wishes;
    private final ReturnLinks links;
    private final BankHolidays holidays;
    private final ChasingSwitch onOff;
    private final ChallengeRaising challenges;
    private final Clock clock;

    Chasing(EverythingOwed everything, ToldRecord record, Outbox outbox, People people, BoardSettings settings,
            ReminderWishes wishes, ReturnLinks links, BankHolidays holidays, ChasingSwitch onOff,
            ChallengeRaising challenges, Clock clock) {
        this.everything = everything;
        this.record = record;
        this.outbox = outbox;
        this.people = people;
        this.settings = settings;
        this.wishes = wishes;
        this.links = links;
        this.holidays = holidays;
        this.onOff = onOff;
        this.challenges = challenges;
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
        return new Timetable(FROM, UNTIL);
    }

    /**
     * Writes today's digests. What it decides depends on today and on what was told before, not on the period: a day
     * left out is made up for, and a second run on a day finds nothing more to say to the same people.
     */
    @Override
    @Transactional
    public String run(Period period, Progress progress) {
        Instant now = clock.instant();
        LocalDate today = London.dayOf(now);
        if (!onOff.isOn()) {
            return DigestText.say("done.off");
        }
        if (!holidays.workingDays().isWorking(today) || now.isBefore(London.at(today, FROM))
                || !now.isBefore(London.at(today, UNTIL))) {
            return DigestText.say("done.outsideHours");
        }
        Told told = record.read();
        List<Owed> owed = everything.on(today);
        List<Digest> digests = decide(today, owed, told, outbox.writtenTo(DigestMail.PURPOSE, today.toString()));
        write(digests, today);
        record.add(digests, today, told);
        challenges.raise(reachedTheChair(digests));
        return summary(digests, owed);
    }

    /** What would be written if chasing ran now, or on the next working day where today is none; nothing is kept. */
    @Transactional(readOnly = true)
    public List<DryDigest> dryRun() {
        LocalDate day = holidays.workingDays().onOrAfter(London.dayOf(clock.instant()));
        DigestMail mail = new DigestMail(Voice.of(settings), day, peopleById(), links.offered());
        return decide(day, everything.on(day), record.read(), Set.of()).stream()
                .map(mail::dry)
                .sorted(Comparator.comparing(DryDigest::isWritten).reversed().thenComparing(dry -> dry.to().name()))
                .toList();
    }

    private List<Digest> decide(LocalDate day, List<Owed> owed, Told told, Set<Long> hadTheirs) {
        WorkingDays days = holidays.workingDays();
        return new Decision(day, days, settings.rules(), wishes.all()).decide(owed, told, hadTheirs);
    }

    private void write(List<Digest> digests, LocalDate today) {
        DigestMail mail = new DigestMail(Voice.of(settings), today, peopleById(), links.offered());
        for (Digest digest : digests) {
            Draft draft = mail.draft(digest);
            if (digest.isWritten()) {
                outbox.write(draft);
            } else {
                outbox.withhold(draft);
            }
        }
    }

    private Map<Long, Person> peopleById() {
        return people.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** The actions the independent chair is told of because nobody answered before. */
    private static List<Long> reachedTheChair(List<Digest> digests) {
        return digests.stream().filter(Digest::isWritten).flatMap(digest -> digest.lines().stream())
                .filter(line -> line.isFor(Step.INDEPENDENT_CHAIR)).map(line -> line.owed().matter())
                .flatMap(matter -> matter instanceof Matter.Action action ? Stream.of(action.id()) : Stream.empty())
                .distinct().toList();
    }

    private static String summary(List<Digest> digests, List<Owed> owed) {
        List<Digest> written = digests.stream().filter(Digest::isWritten).toList();
        List<Matter> told = written.stream().flatMap(digest -> digest.lines().stream())
                .map(line -> line.owed().matter()).distinct().toList();
        Map<Matter.Kind, Long> kinds =
                told.stream().collect(Collectors.groupingBy(Matter::kind, Collectors.counting()));
        int nobody = (int) owed.stream().filter(one -> !one.reachesAnOwner()).count();
        String done = written.isEmpty() ? DigestText.say("done.none")
                : DigestText.say("done", written.size(), kinds.getOrDefault(Matter.Kind.ACTION, 0L),
                        kinds.getOrDefault(Matter.Kind.FIGURE, 0L), kinds.getOrDefault(Matter.Kind.REPORT, 0L));
        return nobody == 0 ? done : done + " " + DigestText.say("done.nobody", nobody);
    }
}
