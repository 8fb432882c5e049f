package org.followthrough.shared.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** Reads what mail servers write when a message could not be delivered (RFC 3464). */
final class DeliveryReport {

    static final String TYPE = "multipart/report";

    private static final String STATUS = "message/delivery-status";
    private static final int MOST_BYTES = 100_000;
    private static final int MOST_RECIPIENTS = 10;

    private String messageId;
    private InternetHeaders failed;

    private DeliveryReport() {
    }

    /** What a mail says of one that came back; empty when it is something else, or only about a delay. */
    static Optional<Bounce> read(Part mail) throws MessagingException, IOException {
        if (!mail.isMimeType(TYPE) || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        DeliveryReport report = new DeliveryReport();
        for (int i = 0; i < parts.getCount(); i++) {
            report.read(parts.getBodyPart(i));
        }
        return Optional.ofNullable(report.messageId).filter(id -> report.failed != null)
                .map(id -> new Bounce(id, report.isPermanent(), report.words()));
    }

    private void read(BodyPart part) throws MessagingException, IOException {
        if (part.isMimeType(STATUS)) {
            readStatus(part.getInputStream());
        } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
            try (InputStream text = part.getInputStream()) {
                messageId = new InternetHeaders(bounded(text)).getHeader("Message-ID", null);
            }
        }
    }

    /** One block about the report, then one for each recipient; blank lines between. */
    private void readStatus(InputStream text) throws MessagingException, IOException {
        try (InputStream blocks = bounded(text)) {
            for (int i = 0; i <= MOST_RECIPIENTS && failed == null; i++) {
                InternetHeaders block = new InternetHeaders(blocks);
                if (field(block, "Action").equalsIgnoreCase("failed")) {
                    failed = block;
                }
            }
        }
    }

    private boolean isPermanent() {
        return field(failed, "Status").startsWith("5");
    }

    /** What the last server said, or else the bare status. */
    private String words() {
        String said = field(failed, "Diagnostic-Code").replaceFirst("(?i)^smtp;\\s*", "");
        return said.isEmpty() ? "Status " + field(failed, "Status") : said;
    }

    private static String field(InternetHeaders block, String name) {
        String value = block.getHeader(name.toLowerCase(Locale.ROOT), null);
        return value == null ? "" : value.strip();
    }

    private static InputStream bounded(InputStream text) throws IOException {
        return new ByteArrayInputStream(text.readNBytes(MOST_BYTES));
    }
}
