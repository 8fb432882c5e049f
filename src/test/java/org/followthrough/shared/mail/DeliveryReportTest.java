package org.followthrough.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What mail servers write when a message could not be delivered. */
class DeliveryReportTest {

    @Test
    void aMessageThatWillNeverArrive() throws Exception {
        assertThat(read(report("failed", "5.1.1", "smtp; 550 5.1.1 <jo@anytown.example>: no such\r\n  mailbox")))
                .contains(new Bounce("<abc@anytown.example>", true, "550 5.1.1 <jo@anytown.example>: no such mailbox"));
    }

    @Test
    void aMessageGivenUpForNow() throws Exception {
        assertThat(read(report("failed", "4.4.7", null)))
                .contains(new Bounce("<abc@anytown.example>", false, "Status 4.4.7"));
    }

    @Test
    void aDelayIsNoBounce() throws Exception {
        assertThat(read(report("delayed", "4.4.1", "smtp; 451 greylisted"))).isEmpty();
    }

    @Test
    void aLetterFromAPersonIsNoBounce() throws Exception {
        assertThat(read("From: jo@anytown.example\r\nSubject: Re: R01-07 is due\r\n\r\nDone last week.\r\n")).isEmpty();
    }

    @Test
    void aReportThatDoesNotSayWhichMessageIsLeftToPeople() throws Exception {
        assertThat(read(report("failed", "5.1.1", null).replace("Message-ID: <abc", "X-Other: <abc"))).isEmpty();
    }

    /** A report as mail servers write it, about the message {@code <abc@anytown.example>}. */
    static String report(String action, String status, String diagnostic) {
        return report(action, status, diagnostic, "<abc@anytown.example>");
    }

    static String report(String action, String status, String diagnostic, String messageId) {
        return String.join("\r\n",
                "From: MAILER-DAEMON@mx.anytown.example", "To: unit@anytown.example", "Subject: Undelivered mail",
                "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"", "",
                "--b", "Content-Type: text/plain", "", "Your message could not be delivered.",
                "--b", "Content-Type: message/delivery-status", "",
                "Reporting-MTA: dns; mx.anytown.example", "Arrival-Date: Fri, 20 Nov 2026 08:00:02 +0000", "",
                "Final-Recipient: rfc822; jo@anytown.example", "Action: " + action, "Status: " + status,
                diagnostic == null ? "Remote-MTA: dns; mx.police.example" : "Diagnostic-Code: " + diagnostic, "",
                "--b", "Content-Type: message/rfc822", "",
                "From: unit@anytown.example", "Message-ID: " + messageId, "Subject: R01-07 is due", "",
                "Dear Jo", "--b--", "");
    }

    private static Optional<Bounce> read(String mail) throws Exception {
        return DeliveryReport.read(new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII))));
    }
}
