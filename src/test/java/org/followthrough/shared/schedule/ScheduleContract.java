package org.followthrough.shared.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.followthrough.people.People;
import org.followthrough.people.PersonState;
import org.followthrough.shared.schedule.WorkRun.Outcome;
import org.followthrough.shared.time.BankHolidays;
import org.followthrough.shared.time.London;
import org.followthrough.shared.time.WorkingDays;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.transaction.PlatformTransactionManager;

/** What the record of runs must hold on both databases. */
abstract class ScheduleContract {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Timetable DAILY = new Timetable(LocalTime.of(8, 0), LocalTime.of(18, 0));

    private final String key = "work-" + NEXT.incrementAndGet();
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final List<String> reported = new ArrayList<>();
    private RuntimeException failure;
    private WorkRunMapper mapper;
    private PlatformTransactionManager transactions;
    private BankHolidays holidays;
    private TestClock clock;
    private Schedule schedule;

    @BeforeEach
    void node(WorkRunMapper mapper, PlatformTransactionManager transactions, BankHolidays holidays, TestClock clock) {
        this.mapper = mapper;
        this.transactions = transactions;
        this.holidays = holidays;
        this.clock = clock;
        schedule = newNode(DAILY);
    }

    @Test
    void aPeriodIsRunOnceAndSaysWhatWasDone() {
        schedule.look(key);
        schedule.look(key);

        assertThat(done).containsExactly("2026-11-20");
        Scheduled row = schedule.all().get(0);
        assertThat(row.last().outcome()).isEqualTo(Outcome.DONE);
        assertThat(row.last().detail()).isEqualTo("Did it.");
        assertThat(row.last().askedBy()).isNull();
        assertThat(row.next()).isEqualTo("2026-11-23T08:00:00Z");
    }

    @Test
    void theBankHolidaysAreThere() {
        WorkingDays days = holidays.workingDays();

        assertThat(days.isWorking(LocalDate.of(2026, 12, 28))).isFalse();
        assertThat(days.knownUntil()).isEqualTo("2027-12-31");
    }

    @Test
    void throughAMonthWithAClockChangeAndStopsNoneIsMissedAndNoneDoubled() {
        Instant end = London.at(LocalDate.of(2026, 11, 20), LocalTime.NOON);
        for (Instant now = London.at(LocalDate.of(2026, 10, 19), LocalTime.MIDNIGHT); now.isBefore(end);
                now = now.plus(Duration.ofMinutes(20))) {
            clock.set(now);
            if (!isDown(now)) {
                schedule.look(key);
            }
            if (London.at(LocalDate.of(2026, 11, 2), LocalTime.NOON).equals(now)) {
                schedule = newNode(DAILY);
            }
        }

        WorkingDays days = holidays.workingDays();
        List<String> expected = LocalDate.of(2026, 10, 19).datesUntil(LocalDate.of(2026, 11, 21))
                .filter(days::isWorking).map(LocalDate::toString)
                .filter(day -> !List.of("2026-11-05", "2026-11-06").contains(day)).toList();
        assertThat(done).containsExactlyElementsOf(expected);
    }

    /** From a Wednesday evening to the next Monday's noon, and an hour over the time of the run. */
    private static boolean isDown(Instant now) {
        return between(now, LocalDate.of(2026, 11, 4), LocalTime.of(20, 0), LocalDate.of(2026, 11, 9), LocalTime.NOON)
                || between(now, LocalDate.of(2026, 10, 26), LocalTime.of(7, 30), LocalDate.of(2026, 10, 26),
                LocalTime.of(8, 30));
    }

    private static boolean between(Instant now, LocalDate from, LocalTime fromTime, LocalDate to, LocalTime toTime) {
        return !now.isBefore(London.at(from, fromTime)) && now.isBefore(London.at(to, toTime));
    }

    @Test
    void nodesThatLookTogetherRunAPeriodOnce() throws Exception {
        List<Schedule> nodes = List.of(schedule, newNode(DAILY), newNode(DAILY), newNode(DAILY));
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        try {
            List<Callable<Void>> looks = nodes.stream().<Callable<Void>>map(node -> () -> {
                node.look(key);
                return null;
            }).toList();
            for (Future<Void> look : threads.invokeAll(looks)) {
                look.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(done).containsExactly("2026-11-20");
    }

    @Test
    void whatACrashCutOffIsRunAgain() {
        Period period = new Period("2026-11-20", TestClock.TODAY);
        runs().begin(key, period, null);

        schedule.look(key);
        assertThat(done).isEmpty();

        clock.set(clock.instant().plus(Runs.SILENCE).plusSeconds(1));
        schedule.look(key);
        schedule.look(key);
        assertThat(done).containsExactly("2026-11-20");
        assertThat(schedule.all().get(0).last().attempts()).isEqualTo(2);
    }

    @Test
    void aLongRunThatIsAliveIsLeftAlone() {
        Runs slow = runs();
        WorkRun run = slow.begin(key, new Period("2026-11-20", TestClock.TODAY), null).orElseThrow();
        slow.carryOut(work(DAILY, period -> {
            clock.set(clock.instant().plus(Runs.SILENCE).minusSeconds(1));
            slow.pulse();
            clock.set(clock.instant().plus(Runs.SILENCE).minusSeconds(1));
            schedule.look(key);
            return "Slowly.";
        }), run);

        assertThat(done).isEmpty();
        assertThat(schedule.all().get(0).last().detail()).isEqualTo("Slowly.");
    }

    @Test
    void aRunSaysHowFarItIsAndIsKnownToBeAlive() {
        Runs slow = runs();
        WorkRun begun = slow.begin(key, new Period("2026-11-20", TestClock.TODAY), null).orElseThrow();
        List<WorkRun> seen = new ArrayList<>();
        ScheduledWork talkative = new Work(key, DAILY, (period, progress) -> {
            clock.set(clock.instant().plusSeconds(30));
            progress.say("1 of 2.");
            seen.add(schedule.all().get(0).last());
            return "2 of 2.";
        });

        slow.carryOut(talkative, begun);

        assertThat(seen).singleElement().matches(run -> run.outcome() == Outcome.RUNNING && run.detail().equals("1 of 2.")
                && run.seenAt().equals(begun.seenAt().plusSeconds(30)));
        assertThat(schedule.all().get(0).last().detail()).isEqualTo("2 of 2.");
    }

    @Test
    void aFailureIsKeptAndTriedAgainLater() {
        failure = new IllegalStateException("The disk is full");
        schedule.look(key);
        assertThat(schedule.all().get(0).last())
                .matches(run -> run.outcome() == Outcome.FAILED && run.detail().equals("The disk is full"));
        assertThat(reported).containsExactly("Some work 2026-11-20: The disk is full");

        failure = null;
        schedule.look(key);
        assertThat(done).isEmpty();
        clock.set(clock.instant().plus(Runs.REST).plusSeconds(1));
        schedule.look(key);

        assertThat(done).containsExactly("2026-11-20");
        assertThat(schedule.all().get(0).last().outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void aPersonRunsItAgainUnderTheirName(People people) {
        long admin = people.add(key + "@anytown.example", "Admin", null, null, PersonState.ACTIVE, Set.of());
        schedule.look(key);
        clock.set(clock.instant().plusSeconds(60));

        WorkRun run = schedule.runNow(key, admin);

        assertThat(run.askedBy()).isEqualTo(admin);
        assertThat(run.outcome()).isEqualTo(Outcome.DONE);
        assertThat(done).hasSize(2);
        assertThat(schedule.all().get(0).last().period()).isEqualTo(run.period());
        schedule.look(key);
        assertThat(done).hasSize(2);
    }

    @Test
    void quartzOnlyHints() throws Exception {
        AtomicInteger ticks = new AtomicInteger();
        DefaultListableBeanFactory beans =
                new DefaultListableBeanFactory();
        beans.registerSingleton("tick", new FrequentWork("tick", Duration.ofSeconds(1), () -> {
            ticks.incrementAndGet();
            throw new IllegalStateException("A hint that fails must not be the last");
        }));
        QuartzHints hints = new QuartzHints(schedule, runs(), beans.getBeanProvider(FrequentWork.class));
        hints.start();
        try {
            long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while ((done.isEmpty() || ticks.get() < 2) && System.nanoTime() < deadline) {
                Thread.sleep(20);
            }
        } finally {
            hints.destroy();
        }

        assertThat(done).containsExactly("2026-11-20");
        assertThat(ticks.get()).isGreaterThanOrEqualTo(2);
    }

    private Schedule newNode(Timetable timetable) {
        return new Schedule(List.of(work(timetable, period -> {
            if (failure != null) {
                throw failure;
            }
            done.add(period.key());
            return "Did it.";
        })), runs(), holidays, List.of((name, run) -> reported.add(name + " " + run.period() + ": " + run.detail())),
                clock);
    }

    private Runs runs() {
        return new Runs(mapper, clock, transactions);
    }

    private ScheduledWork work(Timetable timetable, Function<Period, String> doing) {
        return new Work(key, timetable, (period, progress) -> doing.apply(period));
    }

    private record Work(String key, Timetable timetable, BiFunction<Period, Progress, String> doing)
            implements ScheduledWork {

        @Override
        public String name() {
            return "Some work";
        }

        @Override
        public String run(Period period, Progress progress) {
            return doing.apply(period, progress);
        }
    }
}
