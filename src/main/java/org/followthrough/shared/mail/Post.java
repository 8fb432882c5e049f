package org.followthrough.shared.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;

/** One connection to the mail server, used for message after message. */
class Post implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    /** The server ends the conversation. */
    private static final int CLOSING = 421;

    private final MailSettings settings;
    private final Session session;
    private final Line line;
    private boolean open = true;

    /** @throws MessagingException when the server cannot be reached or does not let us in */
    Post(MailSettings settings) throws MessagingException {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
        this.line = new Line(session);
        line.connect(settings.host(), settings.port(), settings.username(), settings.password());
    }

    /** Hands over one message; answers what the server said of it. */
    Reply send(Letter letter) {
        try {
            MimeMessage mime = mime(letter);
            line.handedOver = false;
            line.sendMessage(mime, mime.getAllRecipients());
            return new Reply(Reply.Kind.ACCEPTED, line.getLastServerResponse());
        } catch (MessagingException | UnsupportedEncodingException e) {
            open = line.getLastReturnCode() != CLOSING && line.isConnected();
            return reply(e);
        }
    }

    /** Whether the connection can take another message. */
    boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server hung up first: {}", e.getMessage());
        }
    }

    private MimeMessage mime(Letter letter) throws MessagingException, UnsupportedEncodingException {
        Message message = letter.message();
        Attachment attachment = letter.attachment();
        MimeMessage mime = new Numbered(session, message.messageId());
        MimeMessageHelper helper = new MimeMessageHelper(mime, attachment != null, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from(), settings.fromName());
        helper.setReplyTo(settings.replyTo());
        helper.setTo(new InternetAddress(message.address(), message.recipientName(),
                StandardCharsets.UTF_8.name()));
        helper.setSubject(message.subject());
        helper.setSentDate(Date.from(message.decidedAt()));
        if (letter.html() == null) {
            helper.setText(letter.text());
        } else if (attachment == null) {
            mime.setContent(alternative(letter));
        } else {
            helper.setText(letter.text(), letter.html());
        }
        if (attachment != null) {
            helper.addAttachment(attachment.name(), new ByteArrayResource(attachment.content()),
                    attachment.contentType());
        }
        // An out-of-office answer to a reminder helps nobody.
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.saveChanges();
        return mime;
    }

    /** Plain text first: a reader shows the last kind it can. */
    private static MimeMultipart alternative(Letter letter) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.text(), StandardCharsets.UTF_8.name());
        MimeBodyPart page = new MimeBodyPart();
        page.setText(letter.html(), StandardCharsets.UTF_8.name(), "html");
        return new MimeMultipart("alternative", plain, page);
    }

    /** The most telling reply in a chain of exceptions: one about an address, before one about the whole message. */
    private Reply reply(Exception failure) {
        Reply reply = null;
        for (Exception e = failure; e != null; e = e instanceof MessagingException mail ? mail.getNextException()
                : null) {
            if (e instanceof SMTPAddressFailedException refused) {
                return reply(refused.getReturnCode(), refused);
            } else if (e instanceof SMTPSenderFailedException refused) {
                reply = reply(refused.getReturnCode(), refused);
            } else if (e instanceof SMTPSendFailedException refused && reply == null) {
                reply = reply(refused.getReturnCode(), refused);
            } else if (e instanceof AddressException && reply == null) {
                reply = new Reply(Reply.Kind.REFUSED, e.getMessage());
            }
        }
        return reply == null ? reply(-1, failure) : reply;
    }

    /** Without an answer, the server may have the message only once it was handed over to its last line. */
    private Reply reply(int code, Exception failure) {
        return code < 0 && !line.handedOver ? new Reply(Reply.Kind.LATER, words(failure))
                : Reply.of(code, words(failure));
    }

    private static String words(Exception failure) {
        boolean lineBroke = failure instanceof MessagingException mail && mail.getNextException() instanceof IOException;
        return failure.getMessage() + (lineBroke
                ? ": " + ((MessagingException) failure).getNextException().getMessage() : "");
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        boolean signsIn = settings.username() != null && !settings.username().isBlank();
        String timeout = String.valueOf(settings.timeout().toMillis());
        properties.setProperty("mail.smtp.auth", String.valueOf(signsIn));
        properties.setProperty("mail.smtp.starttls.enable", flag(settings, MailSettings.Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", flag(settings, MailSettings.Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", flag(settings, MailSettings.Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.from", settings.from());
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.connectiontimeout", timeout);
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", timeout);
        return properties;
    }

    private static String flag(MailSettings settings, MailSettings.Security security) {
        return String.valueOf(settings.security() == security);
    }

    /** Remembers whether the message it sends was handed over to its last line. */
    private static final class Line extends SMTPTransport {

        private boolean handedOver;

        Line(Session session) {
            super(session, new URLName("smtp", null, -1, null, null, null));
        }

        @Override
        protected void finishData() throws IOException, MessagingException {
            handedOver = true;
            super.finishData();
        }
    }

    /** A message that keeps the Message-ID it is given, so that a second copy can be known as one. */
    private static final class Numbered extends MimeMessage {

        private final String messageId;

        Numbered(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
