package org.followthrough.shared.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

/** A message as it travels. It keeps the Message-ID it is given, so that a second copy can be known as one. */
final class MimeLetter extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MimeLetter(Session session) {
        super(session);
    }

    static MimeLetter of(Letter letter, MailSettings settings, Session session)
            throws MessagingException, UnsupportedEncodingException {
        Message message = letter.message();
        MimeLetter mime = new MimeLetter(session);
        mime.setFrom(new InternetAddress(settings.from(), settings.fromName(), UTF_8));
        mime.setReplyTo(InternetAddress.parse(settings.replyTo()));
        InternetAddress recipient = new InternetAddress(message.address(), message.recipientName(), UTF_8);
        recipient.validate();
        mime.setRecipient(RecipientType.TO, recipient);
        mime.setSubject(message.subject(), UTF_8);
        mime.setSentDate(Date.from(message.decidedAt()));
        mime.setHeader("Message-ID", message.messageId());
        // An out-of-office answer to a reminder helps nobody.
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("MIME-Version", "1.0");
        mime.setBody(body(letter, session.getStreamProvider()));
        return mime;
    }

    private void setBody(MimeBody body) throws MessagingException {
        for (var header : body.headers().entrySet()) {
            setHeader(header.getKey(), header.getValue());
        }
        content = body.content();
        modified = false;
        saved = true;
    }

    private static MimeBody body(Letter letter, StreamProvider streams) throws MessagingException {
        MimeBody text = MimeBody.plain(letter.text(), streams);
        // Plain text first: a reader shows the last kind it can.
        MimeBody words = letter.html() == null ? text
                : MimeBody.of("alternative", List.of(text, MimeBody.html(letter.html(), streams)));
        return letter.attachment() == null ? words
                : MimeBody.of("mixed", List.of(words, MimeBody.file(letter.attachment())));
    }
}
