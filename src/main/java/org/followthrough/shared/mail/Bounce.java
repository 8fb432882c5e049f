package org.followthrough.shared.mail;

/**
 * What a mail server says of a message that came back.
 *
 * @param messageId the Message-ID it was sent with, in angle brackets
 * @param permanent whether mail to the address will never arrive, so far as the server knows
 * @param words the server's words
 */
record Bounce(String messageId, boolean permanent, String words) {

    Bounce {
        messageId = messageId.strip();
        words = Reply.oneLine(words);
    }
}
