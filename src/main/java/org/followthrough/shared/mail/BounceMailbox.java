package org.followthrough.shared.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the mailbox that mail servers report to. Reports about our messages are marked as read; whatever else is there
 * is left as it was, for people to read.
 */
@Component
public class BounceMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);
    private static final String TIMEOUT_MILLIS = "30000";
    private static final int MOST_AT_ONCE = 500;
    /** A report may bring the whole message back, with the pack that was attached to it. */
    private static final int LARGEST = 50_000_000;

    private final BounceSettings settings;
    private final Bouncing bouncing;

    BounceMailbox(BounceSettings settings, Bouncing bouncing) {
        this.settings = settings;
        this.bouncing = bouncing;
    }

    /** Reads what is new; does nothing unless a mailbox is set. */
    public void read() {
        if (!settings.readsMailbox()) {
            return;
        }
        try (Store store = Session.getInstance(properties()).getStore("imap")) {
            store.connect(settings.host(), settings.port(), settings.username(), settings.password());
            Folder folder = store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            readNew(folder);
            folder.close(false);
        } catch (MessagingException e) {
            LOG.warn("The mailbox for mail that came back cannot be read: {}", e.getMessage());
        }
    }

    private void readNew(Folder folder) throws MessagingException {
        var unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (int i = Math.max(0, unread.length - MOST_AT_ONCE); i < unread.length; i++) {
            if (report(unread[i]).map(bouncing::record).orElse(false)) {
                unread[i].setFlag(Flags.Flag.SEEN, true);
            }
        }
    }

    /** Empty for a mail that cannot be read too: one broken mail never hides the others. */
    private static Optional<Bounce> report(jakarta.mail.Message mail) {
        try {
            boolean mayBe = mail.isMimeType(DeliveryReport.TYPE) && mail.getSize() <= LARGEST;
            return mayBe ? DeliveryReport.read(new MimeMessage((MimeMessage) mail)) : Optional.empty();
        } catch (MessagingException | IOException e) {
            LOG.info("A mail in the mailbox for mail that came back cannot be read: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        boolean startTls = settings.security() == MailSettings.Security.STARTTLS;
        properties.setProperty("mail.imap.ssl.enable",
                String.valueOf(settings.security() == MailSettings.Security.TLS));
        properties.setProperty("mail.imap.starttls.enable", String.valueOf(startTls));
        properties.setProperty("mail.imap.starttls.required", String.valueOf(startTls));
        properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
        properties.setProperty("mail.imap.peek", "true");
        properties.setProperty("mail.imap.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.imap.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.imap.writetimeout", TIMEOUT_MILLIS);
        return properties;
    }
}
