package org.followthrough.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.followthrough.people.People;
import org.followthrough.people.PersonState;
import org.followthrough.shared.mail.MailSettings.Security;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Outbox, sender and register of a test, with a mail server that answers as told and recipients of its own. */
abstract class MailFixture {

    private static final AtomicInteger NEXT = new AtomicInteger();

    final int number = NEXT.incrementAndGet();
    final String purpose = "purpose-" + number;
    final SmtpScript server = new SmtpScript();
    /** Links for the messages of this test, and none for others. */
    final ObjectProvider<OneTimeLink> links = new ObjectProvider<>() {
        @Override
        public Stream<OneTimeLink> stream() {
            return Stream.of(linkFor("another purpose", "wrong-link-of-"), linkFor(purpose, "link-of-"));
        }
    };
    People people;
    MailMapper mapper;
    PlatformTransactionManager transactions;
    TestClock clock;
    Register register;
    Recipient jo;

    @BeforeEach
    void mail(People people, MailMapper mapper, PlatformTransactionManager transactions, TestClock clock,
              Register register) {
        this.people = people;
        this.mapper = mapper;
        this.transactions = transactions;
        this.clock = clock;
        this.register = register;
        jo = person("jo");
    }

    @AfterEach
    void nothingWaitsForTheNextTest() throws Exception {
        transaction().executeWithoutResult(status ->
                register.search(new RegisterSearch(purpose, Set.of(Outcome.WAITING)), 0, 100)
                .forEach(left -> mapper.record(left.id(), Outcome.REFUSED, null, clock.instant(), false, "Test over")));
        transaction().executeWithoutResult(status -> mapper.deleteServerDown());
        server.close();
    }

    Recipient person(String name) {
        String address = name.replaceAll("\\W", "") + "." + purpose + "@anytown.example";
        return new Recipient(people.add(address, name + " " + number, null, null, PersonState.ACTIVE, Set.of()),
                name + " " + number, address);
    }

    Draft draft(Recipient to, String period) {
        return Draft.of(purpose, to, "", period, "R01-07 is due on 4 December \u2013 please update",
                "Dear Jo\u2019s team,\n\nR01-07 is due.\n", "Actions due or overdue",
                List.of(new About("R01-" + number, "/actions/R01-" + number, "3 days before")));
    }

    boolean write(Outbox outbox, Draft draft) {
        return Boolean.TRUE.equals(transaction().execute(status -> outbox.write(draft)));
    }

    /** Writes for a server; with port 0 the sender it wakes has none, so that a test sends when it wants to. */
    Outbox outbox(Sender sender, int port) {
        return new Outbox(mapper, settings(1), port == 0
                ? new Sender(mapper, settings(null), watch(), clock, transactions, links)
                : sender, clock);
    }

    Sender sender(int port) {
        return sender(settings(port));
    }

    Sender sender(MailSettings settings) {
        return new Sender(mapper, settings, watch(), clock, transactions, links);
    }

    private static OneTimeLink linkFor(String purpose, String path) {
        return new OneTimeLink() {
            @Override
            public String purpose() {
                return purpose;
            }

            @Override
            public MailBody make(Message message) {
                return new MailBody().paragraph("https://tracker.anytown.example/" + path + message.recipientId());
            }
        };
    }

    private ServerWatch watch() {
        return new ServerWatch(mapper, clock, transactions);
    }

    /** Hands over whatever is due at once, and whatever is due when a server that was left alone is tried again. */
    void sendAndSendAgain(Sender sender) {
        sender.sendDue();
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        sender.sendDue();
    }

    static MailSettings settings(Integer port) {
        return new MailSettings(port == null ? null : "127.0.0.1", port == null ? 0 : port, null, null, Security.NONE, null,
                Duration.ofSeconds(2), 0, "unit@anytown.example", "Business unit", "help@anytown.example");
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    void waitUntilSent(Sender sender) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (only().outcome() == Outcome.WAITING && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        sender.destroy();
    }

    Message only() {
        return of(jo);
    }

    Message of(Recipient recipient) {
        List<Message> found = found(recipient.address());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    List<Message> found(String text) {
        return register.search(new RegisterSearch(text, Set.of()), 0, 100);
    }
}
