package org.followthrough.shared.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
        try {
            line.connect(settings.host(), settings.port(), settings.username(), settings.password());
        } catch (MessagingException e) {
            throw new MessagingException(Protection.words(e, settings.host()), e);
        }
    }

    /** Hands over one message; answers what the server said of it. */
    Reply send(Letter letter) {
        try {
            MimeLetter mime = MimeLetter.of(letter, settings, session);
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

    private static Properties properties(MailSettings settings) throws MessagingException {
        Properties properties = Protection.properties(settings);
        boolean signsIn = settings.username() != null && !settings.username().isBlank();
        String timeout = String.valueOf(settings.timeout().toMillis());
        properties.setProperty("mail.smtp.auth", String.valueOf(signsIn));
        properties.setProperty("mail.smtp.from", settings.from());
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.connectiontimeout", timeout);
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", timeout);
        return properties;
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
}
