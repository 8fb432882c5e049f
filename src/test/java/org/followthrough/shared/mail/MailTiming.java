package org.followthrough.shared.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.followthrough.shared.mail.MailSettings.Security;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures how long messages take from the outbox to a mail server on this machine, beside a bare mail client. */
public final class MailTiming implements AutoCloseable {

    private static final String SUBJECT = "3 actions need your update by 4 December";
    private static final MailBody BODY = new MailBody().paragraph("Dear Jo Ellis,")
            .paragraph("3 actions you lead are late. Please say how each stands by 4 December 2026.")
            .items(IntStream.rangeClosed(1, 3).mapToObj(i ->
                    new MailBody.Item("R01-0" + i, "12 days overdue, was due 8 November 2026")).toList())
            .button("Update your actions", "https://tracker.anytown.example/");
    private static final String FROM = "unit@anytown.example";
    private static final String UNIT = "Business unit";
    private static final String UTF_8 = "UTF-8";
    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final SmtpScript server = new SmtpScript();
    private final BeanFactory beans;
    private final Recipient recipient;
    private final TransactionTemplate transaction;
    private int written;

    /** @param recipient somebody of the board, to whom all messages go */
    public MailTiming(BeanFactory beans, Recipient recipient) {
        this.beans = beans;
        this.recipient = recipient;
        this.transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
    }

    /** Nanoseconds to send so many messages that wait in the outbox, each answer on record. */
    public long send(int messages) {
        Outbox outbox = new Outbox(beans.getBean(MailMapper.class), settings("127.0.0.1"), sender(settings(null)),
                beans.getBean(Clock.class));
        transaction.executeWithoutResult(status -> IntStream.range(0, messages).forEach(i ->
                outbox.write(draft(written++))));
        Sender sender = sender(settings("127.0.0.1"));
        int before = server.taken().size();
        long start = System.nanoTime();
        sender.sendDue();
        long nanos = System.nanoTime() - start;
        check(server.taken().size() - before, messages);
        return nanos;
    }

    /** Nanoseconds a bare client needs for as many of the same messages over one connection. */
    public long sendBare(int messages) throws MessagingException, UnsupportedEncodingException {
        Session session = Session.getInstance(new Properties());
        int before = server.taken().size();
        long start = System.nanoTime();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", server.port(), null, null);
            for (int i = 0; i < messages; i++) {
                MimeMessage mime = bare(session);
                transport.sendMessage(mime, mime.getAllRecipients());
            }
        }
        long nanos = System.nanoTime() - start;
        check(server.taken().size() - before, messages);
        return nanos;
    }

    private MimeMessage bare(Session session) throws MessagingException, UnsupportedEncodingException {
        MimeMessage mime = new MimeMessage(session);
        mime.setFrom(new InternetAddress(FROM, UNIT, UTF_8));
        mime.setReplyTo(InternetAddress.parse(FROM));
        mime.setRecipient(RecipientType.TO, new InternetAddress(recipient.address(), recipient.name(), UTF_8));
        mime.setSubject(SUBJECT, UTF_8);
        mime.setSentDate(Date.from(beans.getBean(Clock.class).instant()));
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(BODY.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(BODY.html(SUBJECT), UTF_8, "html");
        mime.setContent(new MimeMultipart("alternative", plain, html));
        mime.saveChanges();
        return mime;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private Draft draft(int number) {
        return Draft.of("bench", recipient, String.valueOf(number), "bench", SUBJECT, BODY, "Bench", List.of());
    }

    private Sender sender(MailSettings settings) {
        return new Sender(beans.getBean(MailMapper.class), settings, beans.getBean(ServerWatch.class),
                beans.getBean(Clock.class), beans.getBean(PlatformTransactionManager.class),
                beans.getBeanProvider(OneTimeLink.class));
    }

    private MailSettings settings(String host) {
        return new MailSettings(host, server.port(), null, null, Security.NONE, null, TIMEOUT, 0, FROM, UNIT, null);
    }

    private static void check(int arrived, int expected) {
        if (arrived != expected) {
            throw new IllegalStateException(arrived + " of " + expected + " messages arrived");
        }
    }
}
