package org.followthrough.shared.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.followthrough.shared.time.BankHolidays;
import org.followthrough.shared.time.WorkingDays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** The board's scheduled work: what is due is asked of the timetable and the record of runs, never of a timer. */
@Service
public class Schedule {

    private final List<ScheduledWork> works;
    private final Runs runs;
    private final BankHolidays holidays;
    private final List<FailureReport> reports;
    private final Clock clock;

    @Autowired
    Schedule(ObjectProvider<ScheduledWork> works, Runs runs, BankHolidays holidays,
             ObjectProvider<FailureReport> reports, Clock clock) {
        this(works.orderedStream().toList(), runs, holidays, reports.orderedStream().toList(), clock);
    }

    Schedule(List<ScheduledWork> works, Runs runs, BankHolidays holidays, List<FailureReport> reports, Clock clock) {
        this.works = works;
        this.runs = runs;
        this.reports = reports;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** All scheduled work, by name. */
    public List<Scheduled> all() {
        WorkingDays days = holidays.workingDays();
        Instant now = clock.instant();
        return works.stream()
                .map(work -> new Scheduled(work.key(), work.name(), work.timetable(), runs.last(work.key()),
                        work.timetable().next(now, days)))
                .sorted((one, other) -> one.name().compareTo(other.name())).toList();
    }

    /** Runs what is due and not on record yet, and what was cut off; does nothing else, however often it is called. */
    public void look(String key) {
        ScheduledWork work = find(key);
        for (WorkRun abandoned : runs.abandoned(key)) {
            runs.beginAgain(abandoned).ifPresent(run -> carryOut(work, run));
        }
        work.timetable().due(runs.lastDay(key), clock.instant(), holidays.workingDays())
                .flatMap(period -> runs.begin(key, period, null)).ifPresent(run -> carryOut(work, run));
    }

    /**
     * Runs the work for its current period because a person asked, and waits for the end. Where the period was done
     * already it is run once more; where it is running, that run is answered and nothing is begun.
     *
     * @throws IllegalArgumentException when there is no such work
     */
    public WorkRun runNow(String key, long personId) {
        ScheduledWork work = find(key);
        Instant now = clock.instant();
        Period period = work.timetable().current(now, holidays.workingDays());
        Period again = new Period(period.key() + " " + now, period.day());
        WorkRun earlier = runs.find(key, period.key());
        if (earlier != null && earlier.outcome() == WorkRun.Outcome.RUNNING) {
            return earlier;
        }
        return runs.begin(key, earlier == null ? period : again, personId)
                .map(run -> carryOut(work, run)).orElseGet(() -> runs.last(key));
    }

    private WorkRun carryOut(ScheduledWork work, WorkRun run) {
        WorkRun ended = runs.carryOut(work, run);
        if (ended.outcome() == WorkRun.Outcome.FAILED) {
            reports.forEach(report -> report.failed(work.name(), ended));
        }
        return ended;
    }

    List<String> keys() {
        return works.stream().map(ScheduledWork::key).toList();
    }

    private ScheduledWork find(String key) {
        return works.stream().filter(work -> work.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no scheduled work called " + key));
    }
}
