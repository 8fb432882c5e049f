package org.followthrough.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.shared.mail.SmtpScript.HANG_UP;
import static org.followthrough.shared.mail.SmtpScript.SILENCE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.shared.mail.MailSettings.Security;
import org.followthrough.shared.mail.SmtpScript.Stage;
import org.followthrough.testing.Backend;
import org.followthrough.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a message, and of the one after it, by what the mail server says or fails to say. */
class SmtpFaultsTest extends MailFixture {

    @RegisterExtension
    static final Backend DATABASE = Backend.derby();

    @ParameterizedTest(name = "{1} at {0}: {2}, perhaps twice: {3}")
    @CsvSource({
        "RECIPIENT, 550 no such person,          REFUSED, false, 550 no such person",
        "RECIPIENT, 553 not that name,           REFUSED, false, 553 not that name",
        "RECIPIENT, 450 mailbox busy,            WAITING, false, 450 mailbox busy",
        "RECIPIENT, 421 closing,                 WAITING, false, 421 closing",
        "RECIPIENT, " + SILENCE + ",             WAITING, false, timed out",
        "RECIPIENT, " + HANG_UP + ",             WAITING, false, EOF",
        "DATA,      451 disk full,               WAITING, false, 451 disk full",
        "DATA,      " + HANG_UP + ",             WAITING, false, EOF",
        "END,       554 looks like an advert,    REFUSED, false, 554 looks like an advert",
        "END,       451 come back in a while,    WAITING, false, 451 come back",
        "END,       421 closing,                 WAITING, false, 421 closing",
        "END,       " + SILENCE + ",             WAITING, true,  timed out",
        "END,       " + HANG_UP + ",             WAITING, true,  EOF"})
    void eachFaultIsReadForWhatItIsAndStopsNobodyElse(Stage stage, String answer, Outcome outcome, boolean maybeTwice,
                                                      String words) {
        Recipient bad = person("bad");
        server.answer(stage, bad.address(), answer);
        Sender sender = sender(server.port());
        Outbox outbox = outbox(sender, 0);
        List.of(bad, jo).forEach(to -> write(outbox, draft(to, "2026-11-20")));

        sendAndSendAgain(sender);

        assertThat(of(bad).outcome()).isEqualTo(outcome);
        assertThat(of(bad).answer()).contains(words);
        assertThat(of(bad).attempts()).isOne();
        assertThat(of(bad).maybeTwice()).isEqualTo(maybeTwice);
        assertThat(of(jo)).matches(sent -> sent.outcome() == Outcome.ACCEPTED && !sent.maybeTwice());

        server.answer(stage, bad.address(), null);
        clock.set(clock.instant().plus(Duration.ofMinutes(5)));
        sender.sendDue();
        assertThat(of(bad).outcome()).isEqualTo(outcome == Outcome.REFUSED ? outcome : Outcome.ACCEPTED);
        assertThat(of(bad).maybeTwice()).isEqualTo(maybeTwice);
        assertThat(register.serverDown()).isEmpty();
    }

    @Test
    void aServerThatIsDownIsLeftAloneLongerAndLongerAndNoTryIsWasted() {
        server.greet("421 too busy");
        Sender sender = sender(server.port());
        write(outbox(sender, 0), draft(jo, "2026-11-20"));
        Instant start = clock.instant();

        for (int minute = 0; minute < 60; minute++) {
            clock.set(start.plus(Duration.ofMinutes(minute)));
            sender.sendDue();
            sender.sendDue();
        }
        assertThat(server.connections()).isEqualTo(7);
        assertThat(only()).matches(message -> message.attempts() == 0 && !message.maybeTwice());
        assertThat(register.serverDown().orElseThrow()).matches(down -> down.since().equals(start)
                && down.failures() == 7 && down.words().contains("421 too busy"));

        server.greet("220 here again");
        clock.set(start.plus(Duration.ofMinutes(75)));
        sender.sendDue();
        assertThat(only().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(register.serverDown()).isEmpty();
    }

    @Test
    void triesComeFurtherAndFurtherApartForThreeDays() {
        server.answer(Stage.RECIPIENT, jo.address(), "451 not now");
        Sender sender = sender(server.port());
        write(outbox(sender, 0), draft(jo, "2026-11-20"));
        Instant start = clock.instant();

        for (Duration past = Duration.ZERO; past.compareTo(Duration.ofDays(4)) < 0; past = past.plusMinutes(5)) {
            clock.set(start.plus(past));
            sender.sendDue();
        }

        // 5, 10, 20, 40, 80, 160, 320 minutes, then each 6 hours.
        assertThat(only()).matches(message -> message.outcome() == Outcome.REFUSED && message.attempts() == 18
                && message.answer().contains("451 not now"));
    }

    @Test
    void theServerIsHandedNoMoreInAMinuteThanItAllows() {
        clock.set(TestClock.TODAY.plusDays(30));
        Sender sender = sender(new MailSettings("127.0.0.1", server.port(), null, null, Security.NONE, null,
                Duration.ofSeconds(5), 30, "unit@anytown.example", "Business unit", null));
        Outbox outbox = outbox(sender, 0);
        IntStream.range(0, 70).forEach(i -> write(outbox, draft(person("p" + i), "2026-11-20")));

        sender.sendDue();
        sender.sendDue();
        assertThat(server.taken()).hasSize(30);
        clock.set(clock.instant().plusSeconds(59));
        sender.sendDue();
        assertThat(server.taken()).hasSize(30);
        clock.set(clock.instant().plusSeconds(1));
        sender.sendDue();
        clock.set(clock.instant().plusSeconds(60));
        sender.sendDue();

        assertThat(server.taken()).hasSize(70);
        assertThat(server.connections()).isEqualTo(3);
    }

    @Test
    void theServerIsToldWhoWeAreAndWhatItSaysOfAWrongPasswordIsSaid() {
        Sender sender = sender(new MailSettings("127.0.0.1", server.port(), "tracker", "secret", Security.NONE, null,
                Duration.ofSeconds(5), 0, "unit@anytown.example", "Business unit", null));
        write(outbox(sender, 0), draft(jo, "2026-11-20"));
        server.answerToSignIn("535 wrong password");

        sendAndSendAgain(sender);
        assertThat(register.serverDown().orElseThrow().words()).contains("535 wrong password");
        assertThat(only().attempts()).isZero();

        server.answerToSignIn("235 come in");
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        sender.sendDue();
        assertThat(only().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(new String(Base64.getDecoder().decode(server.signedInAs()), StandardCharsets.US_ASCII)
                .replace('\0', ' ')).endsWith(" tracker secret");
    }

    @Test
    void nothingGoesOutUnprotectedWhereProtectionIsAskedFor() {
        Sender sender = sender(new MailSettings("127.0.0.1", server.port(), null, null, Security.STARTTLS, null,
                Duration.ofSeconds(5), 0, "unit@anytown.example", "Business unit", null));
        write(outbox(sender, 0), draft(jo, "2026-11-20"));

        sender.sendDue();

        assertThat(server.taken()).isEmpty();
        assertThat(register.serverDown().orElseThrow().words()).contains("STARTTLS is required");
    }
}
