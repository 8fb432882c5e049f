package org.followthrough.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.followthrough.shared.mail.SmtpScript.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** What outbox, sender and register must do on both databases, with a mail server that answers as told. */
abstract class MailContract extends MailFixture {

    @Test
    void withoutAServerMailIsKeptOnScreen(Outbox outbox) {
        assertThat(write(outbox, draft(jo, "2026-11-20"))).isTrue();

        Message kept = only();
        assertThat(kept.outcome()).isEqualTo(Outcome.KEPT_ON_SCREEN);
        assertThat(kept.decidedAt()).isEqualTo(clock.instant());
        assertThat(register.text(kept.id())).isEqualTo("Dear Jo\u2019s team,\n\nR01-07 is due.\n");
        assertThat(register.aboutOf(kept.id())).containsExactly(new About("R01-" + number, "/actions/R01-" + number, "3 days before"));
        assertThat(register.about("R01-" + number)).singleElement()
                .matches(told -> told.why().equals("3 days before") && told.messageId() == kept.id());
    }

    @Test
    void theSameMessageIsWrittenOnce(Outbox outbox) {
        write(outbox, draft(jo, "2026-11-20"));

        assertThat(write(outbox, draft(jo, "2026-11-20"))).isFalse();
        assertThat(write(outbox, draft(jo, "2026-11-23"))).isTrue();
        assertThat(write(outbox, draft(person("sam"), "2026-11-20"))).isTrue();
        assertThat(transaction().<Set<Long>>execute(status -> outbox.writtenTo(purpose, "2026-11-20"))).hasSize(2)
                .contains(jo.personId());
    }

    @Test
    void aMessageStandsOrFallsWithItsDecision(Outbox outbox) {
        transaction().executeWithoutResult(status -> {
            outbox.write(draft(jo, "2026-11-20"));
            status.setRollbackOnly();
        });

        assertThat(register.count(new RegisterSearch(purpose, Set.of()))).isZero();
        assertThatThrownBy(() -> outbox.write(draft(jo, "2026-11-20")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theServersWordsAreKept() {
        Sender sender = sender(server.port());
        write(outbox(sender, server.port()), draft(jo, "2026-11-20"));
        waitUntilSent(sender);

        assertThat(only()).matches(sent -> sent.outcome() == Outcome.ACCEPTED && sent.attempts() == 1
                && sent.answer().equals("250 taken as 1") && sent.sentAt().equals(clock.instant())
                && !sent.maybeTwice());
        assertThat(server.taken()).singleElement().asString()
                .contains("Message-ID: " + only().messageId())
                .contains("From: Business unit <unit@anytown.example>").contains("Reply-To: help@anytown.example");
    }

    @Test
    void aMessageWithHtmlCarriesBoth() {
        Sender sender = sender(server.port());
        MailBody body = new MailBody().paragraph("Dear Jo,").items(List.of(new MailBody.Item("R01-07", "due")))
                .button("Update your actions", "https://tracker.anytown.example/");
        Draft plain = draft(jo, "2026-11-20");
        write(outbox(sender, server.port()), Draft.of(plain.purpose(), jo, "", plain.period(), plain.subject(),
                body, plain.why(), plain.about()));
        waitUntilSent(sender);

        assertThat(register.html(only().id())).contains("<strong>R01-07</strong><br>due");
        assertThat(server.taken()).singleElement().asString().containsSubsequence(
                "Content-Type: multipart/alternative", "Content-Type: text/plain", "R01-07 - due",
                "Update your actions:", "https://tracker.anytown.example/", "Content-Type: text/html",
                "<strong>R01-07</strong>");
    }

    @Test
    void whatIsWithheldIsKeptAndNeverSent(Outbox outbox) {
        transaction().executeWithoutResult(status -> outbox.withhold(draft(jo, "2026-11-20")));
        sender(server.port()).sendDue();

        assertThat(only().outcome()).isEqualTo(Outcome.WITHHELD);
        assertThat(server.taken()).isEmpty();
        assertThat(transaction().<Set<Long>>execute(status -> outbox.writtenTo(purpose, "2026-11-20"))).isEmpty();
    }

    @Test
    void aOneTimeLinkIsMadeWhenItIsSentAndLiesNowhere() {
        Sender sender = sender(server.port());
        write(outbox(sender, 0), Draft.of(purpose, jo, "", "2026-11-20", "Choose a password", "Go to "
                + OneTimeLink.PLACE + " now", "Invited", List.of()));

        sender.sendDue();

        assertThat(server.taken()).singleElement().asString()
                .contains("Go to https://tracker.anytown.example/link-of-" + jo.personId() + " now");
        assertThat(register.text(only().id())).isEqualTo("Go to {one-time link} now");
    }

    @Test
    void oneBadAddressNeverStopsTheRest() {
        Recipient bad = person("bad");
        Recipient busy = person("busy");
        server.answer(Stage.RECIPIENT, bad.address(), "550 no such person");
        server.answer(Stage.RECIPIENT, busy.address(), "451 try later");
        Sender sender = sender(server.port());
        Outbox outbox = outbox(sender, 0);
        List.of(bad, busy, jo).forEach(to -> write(outbox, draft(to, "2026-11-20")));

        sender.sendDue();

        assertThat(of(jo).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(of(bad)).matches(m -> m.outcome() == Outcome.REFUSED && m.answer().contains("550 no such person"));
        assertThat(of(busy)).matches(m -> m.outcome() == Outcome.WAITING && m.answer().contains("451 try later")
                && m.nextTryAt().equals(clock.instant().plus(Duration.ofMinutes(5))) && !m.maybeTwice());

        server.answer(Stage.RECIPIENT, busy.address(), null);
        sender.sendDue();
        assertThat(of(busy).outcome()).isEqualTo(Outcome.WAITING);
        clock.set(clock.instant().plus(Duration.ofMinutes(5)));
        sender.sendDue();
        assertThat(of(busy)).matches(m -> m.outcome() == Outcome.ACCEPTED && m.attempts() == 2);
        assertThat(of(bad).attempts()).isOne();
    }

    @Test
    void aCopyThatMayBeTheSecondIsFlaggedAndHasTheSameMessageId() {
        Sender sender = sender(server.port());
        write(outbox(sender, 0), draft(jo, "2026-11-20"));
        server.answer(Stage.END, jo.address(), SmtpScript.HANG_UP);
        sender.sendDue();
        assertThat(only()).matches(m -> m.outcome() == Outcome.WAITING && m.maybeTwice());

        server.answer(Stage.END, jo.address(), null);
        clock.set(clock.instant().plus(Duration.ofMinutes(5)));
        sender.sendDue();

        assertThat(only()).matches(m -> m.outcome() == Outcome.ACCEPTED && m.maybeTwice());
        assertThat(server.taken()).hasSize(2).allMatch(text -> text.contains("Message-ID: " + only().messageId()));
    }

    @Test
    void aSenderThatDiedHoldsItsMessageForItsLeaseOnly() {
        Sender sender = sender(server.port());
        write(outbox(sender, 0), draft(jo, "2026-11-20"));
        transaction().executeWithoutResult(status ->
                mapper.lease(List.of(only().id()), clock.instant(), clock.instant().plus(Duration.ofMinutes(5))));

        sender.sendDue();
        assertThat(server.taken()).isEmpty();
        clock.set(clock.instant().plus(Duration.ofMinutes(5)).plusSeconds(1));
        sender.sendDue();

        assertThat(only()).matches(m -> m.outcome() == Outcome.ACCEPTED && m.maybeTwice() && m.attempts() == 2);
    }

    @Test
    void sendersThatRunTogetherSendAMessageOnce() throws Exception {
        List<Recipient> all = IntStream.range(0, 20).mapToObj(i -> person("p" + i)).toList();
        Outbox outbox = outbox(sender(server.port()), 0);
        all.forEach(to -> write(outbox, draft(to, "2026-11-20")));
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mail.start();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            for (int i = 0; i < 3; i++) {
                threads.execute(sender(mail.getSmtp().getPort())::sendDue);
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

            MimeMessage[] received = mail.getReceivedMessages();
            assertThat(received).hasSize(20);
            assertThat(received[0].getSubject()).isEqualTo("R01-07 is due on 4 December \u2013 please update");
            assertThat(GreenMailUtil.getBody(received[0])).isNotEmpty();
            BodyPart plain = ((MimeMultipart) received[0].getContent()).getBodyPart(0);
            assertThat(plain.getContentType()).contains("format=flowed");
            assertThat(plain.getContent().toString().replace("\r", "").strip())
                    .isEqualTo("Dear Jo\u2019s team,\n\nR01-07 is due.");
        } finally {
            threads.shutdownNow();
            mail.stop();
        }
    }

    @Test
    void aServerThatIsDownIsSaidSoAndGivenUpAfterThreeDays() throws Exception {
        int port = server.port();
        server.close();
        Sender sender = sender(port);
        write(outbox(sender, 0), draft(jo, "2026-11-20"));

        sender.sendDue();
        assertThat(only()).matches(m -> m.outcome() == Outcome.WAITING && m.attempts() == 0);
        assertThat(register.serverDown().orElseThrow()).matches(down -> down.since().equals(clock.instant())
                && down.failures() == 1 && down.words().contains("Couldn't connect"));
        clock.set(clock.instant().plus(Duration.ofDays(3)).plusSeconds(1));
        sender.sendDue();

        assertThat(only()).matches(m -> m.outcome() == Outcome.REFUSED && m.answer().contains("Couldn't connect"));
    }

    @Test
    void aMessageThatWaitedLongForItsTimeIsTriedForThreeDaysFromThen() {
        Sender sender = sender(server.port());
        write(outbox(sender, 0), draft(jo, "2026-11-20").notBefore(clock.instant().plus(Duration.ofDays(5))));
        clock.set(clock.instant().plus(Duration.ofDays(9)));

        sender.sendDue();

        assertThat(only().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aMessageWaitsForItsTime() {
        Sender sender = sender(server.port());
        write(outbox(sender, 0), draft(jo, "2026-11-20").notBefore(clock.instant().plusSeconds(3600)));

        sender.sendDue();
        assertThat(only().outcome()).isEqualTo(Outcome.WAITING);
        clock.set(clock.instant().plusSeconds(3600));
        sender.sendDue();

        assertThat(only().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aFileGoesWithTheMessage() {
        Sender sender = sender(server.port());
        write(outbox(sender, 0), draft(jo, "2026-11-20").attaching(new Attachment("pack-2026-10.pdf",
                "application/pdf", new byte[] {1, 2, 3})));

        sender.sendDue();

        assertThat(server.taken()).singleElement().asString()
                .contains("Content-Disposition: attachment; filename=pack-2026-10.pdf").contains("AQID");
    }

    @Test
    void theRegisterIsSearchedByPersonReferenceAndOutcome(Outbox outbox) {
        Recipient odd = person("50%_off");
        write(outbox, draft(jo, "2026-11-20"));
        clock.set(clock.instant().plusSeconds(60));
        write(outbox, draft(odd, "2026-11-20"));

        assertThat(found("JO " + number)).extracting(Message::recipientName).containsExactly(jo.name());
        assertThat(found("50%_OFF " + number)).hasSize(1);
        assertThat(found("0_%off " + number)).isEmpty();
        assertThat(found(" r01-" + number + " ")).extracting(Message::recipientId)
                .containsExactly(odd.personId(), jo.personId());
        RegisterSearch about = new RegisterSearch("R01-" + number, Set.of());
        assertThat(register.search(about, 1, 1)).extracting(Message::recipientId).containsExactly(jo.personId());
        assertThat(register.count(about.of(Set.of(Outcome.KEPT_ON_SCREEN, Outcome.WAITING)))).isEqualTo(2);
        assertThat(register.count(about.of(Set.of(Outcome.REFUSED)))).isZero();
    }
}
