package org.followthrough.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.followthrough.shared.mail.MailSettings.Security;
import org.junit.jupiter.api.Test;

/** Mail that came back, on both databases. */
abstract class BouncingContract extends MailFixture {

    @Test
    void anAddressBouncesUntilItIsCleared(Bouncing bouncing) {
        Message sent = sent();

        assertThat(bouncing.record(new Bounce(sent.messageId(), true, "550 no such\r\n mailbox"))).isTrue();

        assertThat(only()).matches(message -> message.outcome() == Outcome.CAME_BACK
                && message.answer().equals("550 no such mailbox"));
        assertThat(bouncing.addresses()).contains(jo.address());
        assertThat(bouncing.of(jo.address().toUpperCase(Locale.ROOT)).orElseThrow())
                .isEqualTo(new BouncingAddress(jo.address(), clock.instant(), sent.id(), "550 no such mailbox"));
        assertThat(bouncing.record(new Bounce(sent.messageId(), true, "550 again"))).isTrue();

        bouncing.clear(jo.address());
        assertThat(bouncing.of(jo.address())).isEmpty();
        assertThat(only().outcome()).isEqualTo(Outcome.CAME_BACK);
    }

    @Test
    void aMessageGivenUpForNowSaysNothingOfTheAddress(Bouncing bouncing) {
        Message sent = sent();

        bouncing.record(new Bounce(sent.messageId(), false, "452 mailbox full"));

        assertThat(only().outcome()).isEqualTo(Outcome.CAME_BACK);
        assertThat(bouncing.of(jo.address())).isEmpty();
    }

    @Test
    void whatWasNeverSentCannotComeBack(Bouncing bouncing) {
        write(outbox(sender(server.port()), 0), draft(jo, "2026-11-20"));

        assertThat(bouncing.record(new Bounce(only().messageId(), true, "550 forged"))).isFalse();
        assertThat(bouncing.record(new Bounce("<unknown@anytown.example>", true, "550 no"))).isFalse();
        assertThat(only().outcome()).isEqualTo(Outcome.WAITING);
        assertThat(bouncing.of(jo.address())).isEmpty();
    }

    @Test
    void theMailboxIsReadAndWhatPeopleWroteIsLeftUnread(Bouncing bouncing) throws Exception {
        Message sent = sent();
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort());
        mail.start();
        try {
            GreenMailUser unit = mail.setUser("unit@anytown.example", "unit", "secret");
            unit.deliver(mime("From: jo@anytown.example\r\nSubject: Re: R01-07\r\n\r\nDone.\r\n"));
            unit.deliver(mime("Content-Type: multipart/report; boundary=\"b\"\r\n\r\nbroken"));
            unit.deliver(mime(DeliveryReportTest.report("failed", "5.1.1", "smtp; 550 gone", sent.messageId())));
            unit.deliver(mime(DeliveryReportTest.report("failed", "5.1.1", "smtp; 550 gone", "<other@elsewhere>")));

            mailbox(mail, bouncing, "wrong").read();
            assertThat(only().outcome()).isEqualTo(Outcome.ACCEPTED);
            mailbox(mail, bouncing, "secret").read();

            assertThat(only()).matches(message -> message.outcome() == Outcome.CAME_BACK
                    && message.answer().equals("550 gone"));
            assertThat(bouncing.of(jo.address())).isPresent();
            assertThat(read(mail)).containsExactly(false, false, true, false);
        } finally {
            mail.stop();
        }
    }

    private static Boolean[] read(GreenMail mail) throws Exception {
        var inbox = mail.getManagers().getImapHostManager().getInbox(
                mail.getManagers().getUserManager().getUser("unit"));
        return inbox.getMessages().stream().map(message -> message.getFlags().contains(Flags.Flag.SEEN))
                .toArray(Boolean[]::new);
    }

    private static BounceMailbox mailbox(GreenMail mail, Bouncing bouncing, String password) {
        return new BounceMailbox(new BounceSettings(null, "127.0.0.1", mail.getImap().getPort(), Security.NONE, "unit",
                password, "INBOX"), bouncing);
    }

    private static MimeMessage mime(String mail) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)));
    }

    private Message sent() {
        Sender sender = sender(server.port());
        write(outbox(sender, 0), draft(jo, "2026-11-20"));
        sender.sendDue();
        return only();
    }
}
