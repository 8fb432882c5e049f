package org.followthrough.shared.mail;

/**
 * A file that goes with a message.
 *
 * @param contentType such as application/pdf
 */
public record Attachment(String name, String contentType, byte[] content) {

    public Attachment {
        Headers.check(name);
        Headers.check(contentType);
    }
}
