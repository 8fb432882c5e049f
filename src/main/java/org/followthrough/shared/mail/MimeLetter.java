package org.followthrough.shared.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A message as it travels. It keeps the Message-ID it is given, so that a second copy can be known as one. */
final class MimeLetter extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private MimeLetter(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeLetter of(Letter letter, MailSettings settings, Session session)
            throws MessagingException, UnsupportedEncodingException {
        Message message = letter.message();
        MimeLetter mime = new MimeLetter(session, message.messageId());
        mime.setFrom(new InternetAddress(settings.from(), settings.fromName(), UTF_8));
        mime.setReplyTo(InternetAddress.parse(settings.replyTo()));
        InternetAddress recipient = new InternetAddress(message.address(), message.recipientName(), UTF_8);
        recipient.validate();
        mime.setRecipient(RecipientType.TO, recipient);
        mime.setSubject(message.subject(), UTF_8);
        mime.setSentDate(Date.from(message.decidedAt()));
        // An out-of-office answer to a reminder helps nobody.
        mime.setHeader("Auto-Submitted", "auto-generated");
        if (letter.attachment() == null) {
            setBody(mime, letter);
        } else {
            MimeBodyPart body = new MimeBodyPart();
            setBody(body, letter);
            mime.setContent(new MimeMultipart(body, file(letter.attachment())));
        }
        mime.saveChanges();
        return mime;
    }

    /** Plain text first: a reader shows the last kind it can. */
    private static void setBody(MimePart part, Letter letter) throws MessagingException {
        if (letter.html() == null) {
            part.setText(letter.text(), UTF_8);
        } else {
            MimeBodyPart plain = new MimeBodyPart();
            plain.setText(letter.text(), UTF_8);
            MimeBodyPart page = new MimeBodyPart();
            page.setText(letter.html(), UTF_8, "html");
            part.setContent(new MimeMultipart("alternative", plain, page));
        }
    }

    private static MimeBodyPart file(Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(
                new ByteArrayDataSource(attachment.content(), attachment.contentType())));
        part.setFileName(attachment.name());
        part.setDisposition(ATTACHMENT);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
