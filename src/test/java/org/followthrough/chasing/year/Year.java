package org.followthrough.chasing.year;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.followthrough.FollowThrough;
import org.followthrough.shared.mail.About;
import org.followthrough.shared.mail.Message;
import org.followthrough.shared.mail.Outcome;
import org.followthrough.shared.mail.Register;
import org.followthrough.shared.mail.RegisterSearch;
import org.followthrough.shared.schedule.Schedule;
import org.followthrough.shared.time.London;
import org.followthrough.testing.TestClock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Lives through days, one after the other, and compares what the register says with what the oracle says. */
final class Year implements AutoCloseable {

    static final LocalDate BEGINS = LocalDate.of(2026, 9, 1);

    private static final int A_DAYS_MAIL = 40;
    private static final Set<Outcome> WRITTEN = Set.of(Outcome.KEPT_ON_SCREEN);

    private final String database;
    private final Fault fault;
    private final YearBoard board;
    private final Oracle oracle;
    private final Set<Note> expected = new HashSet<>();
    private final List<Note> actual = new ArrayList<>();
    private ConfigurableApplicationContext server;
    private int mails;
    private boolean oneMailADay = true;

    Year(String name, Fault fault) {
        this.database = "jdbc:derby:memory:" + name;
        this.fault = fault;
        this.server = start();
        clock(BEGINS, 14);
        board = new YearBoard(server, BEGINS);
        oracle = new Oracle(board.known);
    }

    /** Lives until the day, that day left out. */
    Verdict until(LocalDate end) {
        boolean on = false;
        for (LocalDate day = BEGINS.plusDays(1); day.isBefore(end); day = day.plusDays(1)) {
            Stop stop = Stop.on(day);
            if (!on && !day.isBefore(BEGINS.plusDays(6))) {
                board.turnOn();
                on = true;
            }
            fault.plant(this, day);
            for (int hour : new int[] {3, 8, 12, 17, 20}) {
                if (!stop.isDownAt(hour) && !fault.sleepsOn(day)) {
                    clock(day, hour);
                    server.getBean(Schedule.class).look("chasing");
                }
            }
            if (on && stop.isUpWhilePeopleWork() && new Almanac().isWorking(day)) {
                expected.addAll(oracle.on(day));
            }
            read(day);
            if (stop == Stop.RESTARTED) {
                restart();
            }
            if (stop != Stop.ALL_DAY) {
                clock(day, 21);
                board.live(day);
                if (day.equals(BEGINS.plusDays(120))) {
                    board.addMore(day);
                }
            }
        }
        return Verdict.of(expected, actual, mails, oneMailADay);
    }

    private void read(LocalDate day) {
        Register register = server.getBean(Register.class);
        List<Message> today = register.search(new RegisterSearch("", WRITTEN), 0, A_DAYS_MAIL).stream()
                .filter(message -> London.dayOf(message.decidedAt()).equals(day)).toList();
        mails += today.size();
        oneMailADay &= today.stream().map(Message::recipientId).distinct().count() == today.size()
                && today.stream().noneMatch(message -> message.decidedAt().isBefore(London.at(day, LocalTime.of(8, 0)))
                || !message.decidedAt().isBefore(London.at(day, LocalTime.of(18, 0))));
        for (Message message : today) {
            for (About about : register.aboutOf(message.id())) {
                actual.add(new Note(day, message.recipientName(), about.reference(), reason(about.why())));
            }
        }
    }

    /** The rule without its numbers of the day and without who else was meant. */
    private static String reason(String why) {
        String rule = why.replaceAll("\\. Told in place of .*", "").replaceAll("( without an update)?: .*", "");
        return rule.startsWith("Monthly request") ? "Monthly request" : rule;
    }

    /** Every reason somebody was told anything for. */
    Set<String> reasons() {
        return actual.stream().map(Note::because).collect(Collectors.toSet());
    }

    void sql(String statement) {
        try (Connection connection = server.getBean(DataSource.class).getConnection();
             Statement one = connection.createStatement()) {
            one.executeUpdate(statement);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void clock(LocalDate day, int hour) {
        server.getBean(TestClock.class).set(London.at(day, LocalTime.of(hour, 0)));
    }

    private void restart() {
        server.close();
        server = start();
        board.in(server);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(FollowThrough.class, TestClock.Configuration.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + database + ";create=true", "--follow-through.schedule.enabled=false",
                        "--follow-through.sign-in.hash-cost=4", "--logging.level.root=warn");
    }

    @Override
    public void close() {
        server.close();
    }

    /** When the server is down. */
    enum Stop {
        NONE, HOUR, UNTIL_EVENING, ALL_DAY, RESTARTED;

        static Stop on(LocalDate day) {
            long number = day.toEpochDay() - BEGINS.toEpochDay();
            boolean aWeek = number >= 60 && number < 67 || number >= 112 && number < 119;
            return aWeek || number % 37 == 5 ? ALL_DAY : number % 23 == 7 ? UNTIL_EVENING : number % 11 == 3 ? HOUR
                    : number == 90 || number == 230 ? RESTARTED : NONE;
        }

        boolean isDownAt(int hour) {
            return this == ALL_DAY || this == UNTIL_EVENING && hour < 18 || this == HOUR && hour == 8;
        }

        boolean isUpWhilePeopleWork() {
            return this != ALL_DAY && this != UNTIL_EVENING;
        }
    }

    /** Something that is wrong on purpose, to see that it is found. */
    enum Fault {
        NONE,
        /** What is said every Monday counts as said already. */
        MONDAY_SKIPPED {
            @Override
            void plant(Year year, LocalDate day) {
                year.sql("update reminded set fell_on = '" + day + "' where step = 'STILL_OVERDUE'");
            }
        },
        /** A step told once counts as told for ever. */
        KEY_WITHOUT_ITS_DAY {
            @Override
            void plant(Year year, LocalDate day) {
                year.sql("update reminded set fell_on = '2099-12-31'");
            }
        },
        /** One night what was told is forgotten. */
        MEMORY_LOST {
            @Override
            void plant(Year year, LocalDate day) {
                if (day.equals(BEGINS.plusDays(30))) {
                    year.sql("delete from reminded");
                }
            }
        },
        /** The work of one Monday is done on Tuesday. */
        A_DAY_LATE {
            @Override
            boolean sleepsOn(LocalDate day) {
                return day.equals(LocalDate.of(2026, 9, 28));
            }
        };

        void plant(Year year, LocalDate day) {
        }

        boolean sleepsOn(LocalDate day) {
            return false;
        }
    }

    /** How the register differs from the oracle. */
    record Verdict(List<String> missed, List<String> doubled, List<String> wrongDay, List<String> unasked, int notes,
                   int mails, boolean oneMailADay) {

        static Verdict of(Set<Note> expected, List<Note> actual, int mails, boolean oneMailADay) {
            List<Note> unmatched = new ArrayList<>(actual);
            List<Note> missing = new ArrayList<>();
            expected.forEach(note -> {
                if (!unmatched.remove(note)) {
                    missing.add(note);
                }
            });
            List<String> wrongDay = new ArrayList<>();
            List<String> doubled = new ArrayList<>();
            List<String> unasked = new ArrayList<>();
            Set<String> told = expected.stream().map(Note::what).collect(Collectors.toSet());
            for (Note note : unmatched) {
                boolean moved = missing.stream().filter(one -> one.what().equals(note.what())
                        && Math.abs(one.day().toEpochDay() - note.day().toEpochDay()) < 7).findFirst()
                        .map(missing::remove).orElse(false);
                (moved ? wrongDay : told.contains(note.what()) ? doubled : unasked).add(note.toString());
            }
            return new Verdict(missing.stream().map(Note::toString).sorted().toList(), doubled, wrongDay, unasked,
                    expected.size(), mails, oneMailADay);
        }
    }
}
