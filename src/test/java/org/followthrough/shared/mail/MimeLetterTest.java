package org.followthrough.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put together here, read by Jakarta Mail as any reader would. */
class MimeLetterTest {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final String LONG = "word ".repeat(400).strip();
    private static final int LONGEST_LINE = 100;
    private static final Attachment FILE = new Attachment("Pack \u2013 \u00a33 \"final\".pdf", "application/pdf",
            "%PDF ".repeat(100).getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @ValueSource(strings = {"Plain.\n", "Jo\u2019s team, \u00a33, \ud83d\ude42\n", ".\n..two dots\n.\n", "a = b; x=3D\n", "From me\n > to you\n",
        "one\n\n\nfour\n", "no end\n", "--part-\n"})
    void theWordsArriveAsTheyWereWritten(String words) throws Exception {
        MimeMessage read = sent(words, null, null);

        assertThat(unflowed(read.getContent())).isEqualTo(words);
        assertThat(read.getContentType()).startsWith("text/plain; charset=UTF-8");
    }

    @Test
    void noLineIsLongerThanMailServersTake() throws Exception {
        assertThat(raw(letter(LONG, "<p>" + LONG, FILE)).lines()).allMatch(line -> line.length() <= LONGEST_LINE);
        assertThat(unflowed(sent(LONG, null, null).getContent()).strip()).isEqualTo(LONG);
    }

    @Test
    void htmlComesAfterItsTextAndTheFileAfterBoth() throws Exception {
        MimeMultipart all = (MimeMultipart) sent("Caf\u00e9\n", "<p>Caf\u00e9</p>\n", FILE).getContent();

        assertThat(all.getContentType()).startsWith("multipart/mixed");
        assertThat(all.getCount()).isEqualTo(2);
        MimeMultipart words = (MimeMultipart) all.getBodyPart(0).getContent();
        assertThat(words.getContentType()).startsWith("multipart/alternative");
        assertThat(lines(words.getBodyPart(0).getContent())).isEqualTo("Caf\u00e9\n");
        assertThat(words.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(lines(words.getBodyPart(1).getContent())).isEqualTo("<p>Caf\u00e9</p>\n");
        BodyPart file = all.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo(FILE.name());
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(FILE.content());
    }

    @Test
    void theHeadersAreThoseOfTheMessage() throws Exception {
        MimeMessage read = sent("Plain.\n", null, null);

        assertThat(read.getMessageID()).isEqualTo("<1@anytown.example>");
        assertThat(read.getSubject()).isEqualTo("R01-07 is due \u2013 please update");
        assertThat(read.getFrom()[0]).hasToString("Business unit <unit@anytown.example>");
        assertThat(read.getAllRecipients()[0]).hasToString("Jo Ellis <jo@anytown.example>");
        assertThat(read.getSentDate()).hasSameTimeAs("2026-11-20T08:00:00.000+00:00");
        assertThat(read.getHeader("MIME-Version")).containsExactly("1.0");
        assertThat(read.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    /** Put together again as RFC 3676 says: a line that ends with a blank goes on, and one blank before it is not its own. */
    private static String unflowed(Object content) {
        return lines(content).replaceAll("(?m)^ ", "").replace(" \n", " ");
    }

    private static String lines(Object content) {
        return ((String) content).replace("\r\n", "\n");
    }

    private static MimeMessage sent(String text, String html, Attachment file) throws Exception {
        return new MimeMessage(SESSION, new ByteArrayInputStream(
                raw(letter(text, html, file)).getBytes(StandardCharsets.US_ASCII)));
    }

    private static String raw(Letter letter) throws Exception {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        MimeLetter.of(letter, MailFixture.settings(25), SESSION).writeTo(raw);
        return raw.toString(StandardCharsets.US_ASCII);
    }

    private static Letter letter(String text, String html, Attachment file) {
        return new Letter(new Message(1, "digest", 7, "", "2026-11-20", "Jo Ellis", "jo@anytown.example",
                "R01-07 is due \u2013 please update", "Due", "<1@anytown.example>", Instant.parse("2026-11-20T08:00:00Z"),
                Outcome.WAITING, 0, null, null, null, false, null, null, null), false, text, html, file);
    }
}
