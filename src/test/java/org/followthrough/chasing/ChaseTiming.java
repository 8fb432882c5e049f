package org.followthrough.chasing;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

/** Measures the daily chase over a board on Derby, in this process, at noon of a working day. */
public final class ChaseTiming implements AutoCloseable {

    private static final Period ANY = new Period("bench", LocalDate.EPOCH);

    private final ConfigurableApplicationContext board;
    private final WorkingDays days;
    private LocalDate today;
    private String said = "";

    private ChaseTiming(Path database, LocalDate today) {
        board = new SpringApplicationBuilder(FollowThrough.class, TestClock.Configuration.class)
                .web(WebApplicationType.NONE).run("--spring.datasource.url=jdbc:derby:" + database + ";create=true",
                        "--logging.level.root=warn", "--follow-through.schedule.enabled=false");
        days = board.getBean(BankHolidays.class).workingDays();
        goTo(days.plus(today, 1));
    }

    /** @param database the folder of a board's Derby database, which nobody else has open */
    public static ChaseTiming of(Path database) {
        return new ChaseTiming(database, LocalDate.now(London.ZONE));
    }

    /** Over a new board where so many actions are overdue, with so many people. */
    public static ChaseTiming ofLate(Path database, int actions, int people) {
        ChaseTiming timing = new ChaseTiming(database, TestClock.TODAY);
        new LateBoard(timing.board).fill(actions, people);
        return timing;
    }

    /** How many actions are overdue, of those owed. */
    public String over() {
        List<Owed> owed = owed();
        return String.format("%,d overdue of %,d owed", owed.stream().filter(action -> action.isOverdue(today)).count(),
                owed.size());
    }

    /** Reads what is owed and decides who is told of what, again and again; nanoseconds each. */
    public List<Long> decide(int times) {
        return IntStream.range(0, times).mapToObj(turn -> timed(this::decide)).toList();
    }

    private void decide() {
        List<Digest> digests = new Decision(today, days, BoardRules.START, Map.of())
                .decide(owed(), board.getBean(ToldRecord.class).read(), Set.of());
        if (digests.isEmpty()) {
            throw new IllegalStateException("Nobody is told of anything");
        }
    }

    /** Chases Monday by Monday, when whoever is late is reminded, with all that is written; nanoseconds each. */
    public List<Long> chase(int weeks) {
        return IntStream.range(0, weeks).mapToObj(week -> {
            goTo(days.onOrAfter(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
            return timed(() -> said = board.getBean(Chasing.class).run(ANY, Progress.UNHEARD));
        }).toList();
    }

    /** What the last chase said of itself. */
    public String said() {
        return said;
    }

    /** The way of this board's messages to a mail server. */
    public MailTiming mail() {
        Person anybody = board.getBean(People.class).all().get(0);
        return new MailTiming(board, new Recipient(anybody.id(), anybody.name(), anybody.email()));
    }

    private static long timed(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return System.nanoTime() - before;
    }

    private void goTo(LocalDate day) {
        today = day;
        board.getBean(TestClock.class).set(day);
    }

    private List<Owed> owed() {
        return board.getBean(EverythingOwed.class).on(today);
    }

    @Override
    public void close() {
        board.close();
    }
}
