package org.followthrough.shared.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
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

    private static final String FROM = "unit@anytown.example";
    private static final String SUBJECT = "3 actions need your update by 4 December";
    private static final String TEXT = "Dear Jo Ellis,\n\n" + "R01-07 is 12 days overdue. It was due on 8 November 2026.\n"
            .repeat(3) + "\nUpdate them here: https://tracker.anytown.example/\n";

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
        Sender nobody = sender(new MailSettings(null, 0, null, null, Security.NONE, Duration.ofMinutes(1), 0, FROM, "Unit",
                null));
        Outbox outbox = new Outbox(beans.getBean(MailMapper.class), settings(), nobody, beans.getBean(Clock.class));
        transaction.executeWithoutResult(status -> IntStream.range(0, messages).forEach(i -> outbox.write(
                Draft.of("bench", recipient, String.valueOf(written++), "bench", SUBJECT, TEXT, "Bench", List.of()))));
        Sender sender = sender(settings());
        int before = server.taken().size();
        long start = System.nanoTime();
        sender.sendDue();
        long nanos = System.nanoTime() - start;
        check(server.taken().size() - before, messages);
        return nanos;
    }

    /** Nanoseconds a bare client needs for as many messages over one connection. */
    public long sendBare(int messages) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.from", FROM);
        Session session = Session.getInstance(properties);
        int before = server.taken().size();
        long start = System.nanoTime();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", server.port(), null, null);
            for (int i = 0; i < messages; i++) {
                MimeMessage message = new MimeMessage(session);
                message.setFrom(new InternetAddress(FROM));
                message.setRecipient(RecipientType.TO, new InternetAddress(recipient.address()));
                message.setSubject(SUBJECT);
                message.setText(TEXT);
                message.setSentDate(Date.from(beans.getBean(Clock.class).instant()));
                message.saveChanges();
                transport.sendMessage(message, message.getAllRecipients());
            }
        }
        long nanos = System.nanoTime() - start;
        check(server.taken().size() - before, messages);
        return nanos;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private Sender sender(MailSettings settings) {
        return new Sender(beans.getBean(MailMapper.class), settings, beans.getBean(ServerWatch.class),
                beans.getBean(Clock.class), beans.getBean(PlatformTransactionManager.class),
                beans.getBeanProvider(OneTimeLink.class));
    }

    private MailSettings settings() {
        return new MailSettings("127.0.0.1", server.port(), null, null, Security.NONE, Duration.ofMinutes(1), 0, FROM,
                "Unit", null);
    }

    private static void check(int arrived, int expected) {
        if (arrived != expected) {
            throw new IllegalStateException(arrived + " of " + expected + " messages arrived");
        }
    }
}
