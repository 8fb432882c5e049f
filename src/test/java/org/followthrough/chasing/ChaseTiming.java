package org.followthrough.chasing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.followthrough.FollowThrough;
import org.followthrough.people.BoardRules;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.shared.mail.MailTiming;
import org.followthrough.shared.mail.Recipient;
import org.followthrough.shared.schedule.Period;
import org.followthrough.shared.schedule.Progress;
import org.followthrough.shared.time.BankHolidays;
import org.followthrough.shared.time.London;
import org.followthrough.shared.time.WorkingDays;
import org.followthrough.testing.TestClock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Measures the daily chase over a board that is there, in this process, at noon of the next working day. */
public final class ChaseTiming implements AutoCloseable {

    private static final Period ANY = new Period("bench", LocalDate.EPOCH);

    private final ConfigurableApplicationContext board;
    private LocalDate today;
    private final WorkingDays days;

    /** @param database the folder of the board's Derby database, which nobody else has open */
    public ChaseTiming(Path database) {
        board = new SpringApplicationBuilder(FollowThrough.class, TestClock.Configuration.class)
                .web(WebApplicationType.NONE).run("--spring.datasource.url=jdbc:derby:" + database, "--logging.level.root=warn");
        days = board.getBean(BankHolidays.class).workingDays();
        today = days.plus(LocalDate.now(London.ZONE), 1);
        board.getBean(TestClock.class).set(today);
    }

    /** How many actions are overdue, of those owed. */
    public String over() {
        return String.format("%,d overdue of %,d owed", overdue(), owed().size());
    }

    /** Goes on week by week, for at most a year, until so many actions are overdue; stays here when they never are. */
    public boolean goOnUntilOverdue(int count) {
        LocalDate before = today;
        while (overdue() < count && today.isBefore(before.plusYears(1))) {
            goTo(days.plus(today.plusWeeks(1), 1));
        }
        boolean reached = overdue() >= count;
        if (!reached) {
            goTo(before);
        }
        return reached;
    }

    private void goTo(LocalDate day) {
        today = day;
        board.getBean(TestClock.class).set(day);
    }

    private long overdue() {
        return owed().stream().filter(action -> action.isOverdue(today)).count();
    }

    /** Reads what is owed and decides who is told of what, again and again; nanoseconds each. */
    public List<Long> decide(int times) {
        ToLongFunction<Integer> once = number -> {
            long before = System.nanoTime();
            List<Digest> digests = new Decision(today, days, BoardRules.START, Map.of())
                    .decide(owed(), new Told(board.getBean(ReminderMapper.class).all()), Set.of());
            if (digests.isEmpty()) {
                throw new IllegalStateException("Nobody is told of anything");
            }
            return System.nanoTime() - before;
        };
        return java.util.stream.IntStream.range(0, times).boxed().map(once::applyAsLong).toList();
    }

    /** The whole first run, with its digests written: what it said of itself, and how many milliseconds it took. */
    public String run() {
        long before = System.nanoTime();
        String said = board.getBean(Chasing.class).run(ANY, Progress.UNHEARD);
        return (System.nanoTime() - before) / 1_000_000 + " ms: " + said;
    }

    /** The way of this board's messages to a mail server. */
    public MailTiming mail() {
        Person anybody = board.getBean(People.class).all().get(0);
        return new MailTiming(board, new Recipient(anybody.id(), anybody.name(), anybody.email()));
    }

    private List<Owed> owed() {
        return board.getBean(OwedActions.class).on(today);
    }

    @Override
    public void close() {
        board.close();
    }
}
