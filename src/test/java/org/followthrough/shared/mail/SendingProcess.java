package org.followthrough.shared.mail;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.followthrough.shared.mail.MailSettings.Security;
import org.followthrough.shared.time.London;
import org.followthrough.testing.Mappers;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A process of its own that sends what an earlier one left unsent; where nothing was left, it decides on the next day's
 * messages in one transaction and sends them: what the service does each morning, without the rest of it.
 */
final class SendingProcess {

    static final int MESSAGES = 1_500;
    static final int ENDED_ITSELF = 137;
    static final String DOMAIN = "anytown.example";

    /** Between two processes; the leases of the one that died have run out by then. */
    private static final Duration APART = Duration.ofMinutes(20);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 20);
    private static final String PURPOSE = "digest";

    private final TransactionTemplate transaction;
    private final MailMapper mapper;
    private final Clock clock;
    private final Outbox outbox;
    private final Sender sender;

    private SendingProcess(String database, int port, Clock clock, Crash crash, Fault fault) throws Exception {
        DataSource source = source(database);
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(source);
        this.clock = clock;
        mapper = crash.into(fault.into(Mappers.of(source, MailMapper.class)));
        var links = new StaticListableBeanFactory().getBeanProvider(OneTimeLink.class);
        ServerWatch watch = new ServerWatch(mapper, clock, transactions);
        sender = new Sender(mapper, settings(port), watch, clock, transactions, links);
        Sender nobody = new Sender(mapper, settings(0), watch, clock, transactions, links);
        outbox = new Outbox(mapper, settings(port), nobody, clock);
        transaction = new TransactionTemplate(transactions);
    }

    /** Arguments: database, port of the mail server, id of the first person, number of the process, crash, fault. */
    public static void main(String[] arguments) throws Exception {
        Duration later = APART.multipliedBy(Integer.parseInt(arguments[3]));
        Clock clock = Clock.fixed(London.at(FIRST_DAY, LocalTime.of(8, 0)).plus(later), London.ZONE);
        new SendingProcess(arguments[0], Integer.parseInt(arguments[1]), clock, Crash.of(arguments[4]),
                Fault.valueOf(arguments[5])).work(Long.parseLong(arguments[2]));
        Runtime.getRuntime().halt(0);
    }

    private static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number);
    }

    /** The key of the message to a person about a day. */
    static Key key(long personId, int day) {
        return draft(personId, day).key();
    }

    private void work(long firstPerson) {
        boolean left = Boolean.TRUE.equals(transaction.execute(status -> !mapper.due(clock.instant(), 1).isEmpty()));
        if (!left) {
            transaction.executeWithoutResult(status -> decide(firstPerson, nextDay()));
        }
        sender.sendDue();
    }

    private int nextDay() {
        int day = 1;
        while (!outbox.writtenTo(PURPOSE, day(day).toString()).isEmpty()) {
            day++;
        }
        return day;
    }

    private void decide(long firstPerson, int day) {
        LongStream.range(firstPerson, firstPerson + MESSAGES).forEach(person -> outbox.write(draft(person, day)));
    }

    private static Draft draft(long personId, int day) {
        return Draft.of(PURPOSE, new Recipient(personId, "Officer " + personId, "officer" + personId + "@" + DOMAIN), "",
                day(day).toString(), "R01-07 is 3 days overdue", "Dear Officer " + personId + ",\n\n"
                + "R01-07 was due on 17 November 2026. Please say how it stands.\n", "Actions due or overdue", List.of());
    }

    private static MailSettings settings(int port) {
        return new MailSettings(port == 0 ? null : "127.0.0.1", port, null, null, Security.NONE, null, Duration.ofSeconds(20), 0,
                "unit@" + DOMAIN, "Business unit", null);
    }

    private static DataSource source(String database) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl("jdbc:derby:" + database);
        source.setAutoCommit(false);
        source.setMinimumIdle(1);
        return source;
    }
}
