package org.followthrough.shared.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.followthrough.shared.schedule.WorkRun.Outcome;
import org.followthrough.shared.time.BankHolidays;
import org.followthrough.testing.Backend;
import org.followthrough.testing.OtherNode;
import org.followthrough.testing.TestClock;
import org.followthrough.testing.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;

/** Two copies of the service, each with connections of its own, on one database. */
class TwoNodesTest {

    @RegisterExtension
    static final Backend DATABASE = Backend.postgresql();

    private static final Timetable DAILY = new Timetable(LocalTime.of(8, 0), LocalTime.of(18, 0));
    private static final int PERIODS = 40;

    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private String key;
    private WorkRunMapper mapper;
    private PlatformTransactionManager transactions;
    private BankHolidays holidays;
    private TestClock clock;
    private OtherNode other;

    @BeforeEach
    void nodes(WorkRunMapper mapper, PlatformTransactionManager transactions, BankHolidays holidays, TestClock clock,
               DataSource source, TestInfo test) {
        this.mapper = mapper;
        this.transactions = transactions;
        this.holidays = holidays;
        this.clock = clock;
        key = "two-" + test.getTestMethod().orElseThrow().getName();
        other = new OtherNode(source);
    }

    @AfterEach
    void cutOff() {
        other.close();
    }

    @Test
    void aPeriodThatBothBeginIsRunOnce() throws Exception {
        List<String> days = begin(node(mapper, transactions), node(other.mapper(WorkRunMapper.class),
                other.transactions()));

        assertThat(done).containsExactlyElementsOf(days);
    }

    @Test
    void withoutTheKeyBothWouldRunIt() throws Exception {
        begin(node(unguarded(mapper), transactions), node(unguarded(other.mapper(WorkRunMapper.class)),
                other.transactions()));

        assertThat(done).hasSizeGreaterThan(PERIODS);
    }

    @Test
    void whatADeadNodeBeganIsTakenOverOnce() throws Exception {
        Runs dead = new Runs(other.mapper(WorkRunMapper.class), clock, other.transactions());
        dead.begin(key, new Period(TestClock.TODAY.toString(), TestClock.TODAY), null);
        other.close();
        Schedule one = node(mapper, transactions);
        one.look(key);
        assertThat(done).isEmpty();
        clock.set(clock.instant().plus(Runs.SILENCE).plusSeconds(1));

        Together.all(() -> one.look(key), () -> node(mapper, transactions).look(key));

        assertThat(done).containsExactly(TestClock.TODAY.toString());
        assertThat(one.all().get(0).last()).matches(run -> run.outcome() == Outcome.DONE && run.attempts() == 2);
    }

    /** Day after day both look at the same instant; answers the days. */
    private List<String> begin(Schedule one, Schedule two) throws Exception {
        List<LocalDate> days = Stream.iterate(TestClock.TODAY, day -> holidays.workingDays().plus(day, 1)).limit(PERIODS)
                .toList();
        for (LocalDate day : days) {
            clock.set(day);
            Together.all(() -> one.look(key), () -> two.look(key));
        }
        return days.stream().map(LocalDate::toString).toList();
    }

    private Schedule node(WorkRunMapper mapper, PlatformTransactionManager transactions) {
        return new Schedule(List.of(new Work(key, done)), new Runs(mapper, clock, transactions), holidays, List.of(), clock);
    }

    /** The mapper as it would be if a period could be begun twice. */
    private static WorkRunMapper unguarded(WorkRunMapper mapper) {
        return (WorkRunMapper) Proxy.newProxyInstance(WorkRunMapper.class.getClassLoader(),
                new Class<?>[] {WorkRunMapper.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(mapper, arguments);
                    } catch (InvocationTargetException e) {
                        if (e.getCause() instanceof DuplicateKeyException) {
                            return null;
                        }
                        throw e.getCause();
                    }
                });
    }

    private record Work(String key, Queue<String> done) implements ScheduledWork {

        @Override
        public String name() {
            return "Some work";
        }

        @Override
        public Timetable timetable() {
            return DAILY;
        }

        @Override
        public String run(Period period, Progress progress) {
            done.add(period.key());
            return "Did it.";
        }
    }
}
