package org.followthrough.pack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.Committee;
import org.followthrough.people.MeetingDays;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.BankHolidays;
import org.followthrough.shared.time.London;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When each committee's packs are made and who gets them: each decision is kept, the last one counts. */
@Service
@Transactional(readOnly = true)
public class PackSchedules {

    private final PackScheduleMapper mapper;
    private final People people;
    private final BankHolidays holidays;
    private final ObjectProvider<MeetingDays> meetings;
    private final PackSettings settings;
    private final Clock clock;

    PackSchedules(PackScheduleMapper mapper, People people, BankHolidays holidays, ObjectProvider<MeetingDays> meetings,
                  PackSettings settings, Clock clock) {
        this.mapper = mapper;
        this.people = people;
        this.holidays = holidays;
        this.meetings = meetings;
        this.settings = settings;
        this.clock = clock;
    }

    /** The committee's schedule as it stands. */
    public PackSchedule of(long committeeId) {
        return history(committeeId, 1).get(0);
    }

    /** The committee's schedules, newest first; before the first decision, what every committee starts with. */
    public List<PackSchedule> history(long committeeId, int count) {
        List<PackScheduleMapper.Row> rows = mapper.rows(committeeId, count);
        return rows.isEmpty() ? List.of(PackSchedule.usual(committeeId)) : rows.stream().map(this::schedule).toList();
    }

    /**
     * Decides anew; does nothing where that is how it stands.
     *
     * @param startedFrom the version that stood when the person began
     * @throws NotAllowed unless the person makes packs
     * @throws ChangedMeanwhile when somebody else decided otherwise since
     */
    @Transactional
    public void change(Person by, long committeeId, int startedFrom, PackTiming timing, PackReaders readers,
                       boolean attached, Set<PackSection> sections) {
        if (!Access.may(by, Permission.MAKE_PACKS)) {
            throw new NotAllowed();
        }
        PackSchedule before = of(committeeId);
        PackSchedule now = new PackSchedule(committeeId, startedFrom + 1, timing, readers, attached, sections,
                clock.instant(), by.id());
        if (!now.saysTheSame(before)) {
            if (before.version() != startedFrom) {
                throw new ChangedMeanwhile();
            }
            insert(now);
        }
    }

    private void insert(PackSchedule decided) {
        try {
            mapper.insert(row(decided));
        } catch (DuplicateKeyException decidedAtTheSameTime) {
            throw new ChangedMeanwhile();
        }
        decided.readers().named()
                .forEach(personId -> mapper.insertNamed(decided.committeeId(), decided.version(), personId));
    }

    /** Whether the board allows that the PDF goes with the e-mail. */
    public boolean mayAttach() {
        return settings.attach();
    }

    /** The next occasions on which a pack would be made by this timing, soonest first. */
    public List<PackOccasion> next(long committeeId, PackTiming timing, int count) {
        Instant now = clock.instant();
        return dates(committeeId, London.dayOf(now)).next(timing, now, count);
    }

    /** Everybody the committee's packs are meant for, and why one is left out. */
    public List<PackReader> readers(Committee committee) {
        return PackReader.of(of(committee.id()).readers(), committee, people.all());
    }

    /**
     * What is due and not made yet.
     *
     * @param last the day of the last occasion on record; null when there was none
     */
    List<PackOccasion> due(PackSchedule schedule, LocalDate last) {
        Instant now = clock.instant();
        return dates(schedule.committeeId(), London.dayOf(now)).due(schedule.timing(), last, schedule.changedAt(), now);
    }

    /** A meeting that is over needs no pack any more. */
    private PackDates dates(long committeeId, LocalDate today) {
        return new PackDates(holidays.workingDays(), meetings.stream()
                .flatMap(days -> days.from(today).getOrDefault(committeeId, List.of()).stream()).toList());
    }

    private PackSchedule schedule(PackScheduleMapper.Row row) {
        PackTiming timing = new PackTiming(row.rhythm(), row.daysBefore(), row.hourMade(), row.asAtRule(),
                row.checkingDays());
        PackReaders readers = new PackReaders(row.toChair(), row.toDeputy(), row.toIndependentChair(),
                mapper.named(row.committeeId(), row.version()));
        Set<PackSection> sections = Arrays.stream(row.sections().split(",")).filter(name -> !name.isEmpty())
                .map(PackSection::valueOf).collect(Collectors.toSet());
        return new PackSchedule(row.committeeId(), row.version(), timing, readers, row.attached(), sections,
                row.changedAt(), row.changedBy());
    }

    private static PackScheduleMapper.Row row(PackSchedule schedule) {
        PackTiming timing = schedule.timing();
        PackReaders readers = schedule.readers();
        return new PackScheduleMapper.Row(schedule.committeeId(), schedule.version(), timing.rhythm(),
                timing.daysBefore(), timing.hour(), timing.asAt(), timing.checkingDays(), schedule.attached(),
                readers.chair(), readers.deputy(), readers.independentChair(),
                schedule.sections().stream().sorted().map(PackSection::name).collect(Collectors.joining(",")),
                schedule.changedAt(), schedule.changedBy());
    }
}
