package org.followthrough.shared.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes a message the same message: a second one with this key is never written.
 *
 * @param purpose such as digest, pack or invitation
 * @param recipientId the person it goes to
 * @param subjectMatter what it is about, where a purpose has several; empty otherwise
 * @param period what it is for, such as the day 2026-11-20
 */
public record Key(String purpose, long recipientId, String subjectMatter, String period) {

    /** The parameter of a mail's link that says which message it was followed in. */
    public static final String FOLLOWED = "told";

    private static final int LENGTH = 32;

    /** The Message-ID: the same for the same key, and telling nothing about it. */
    String messageId(String domain) {
        return messageId(token(), domain);
    }

    static String messageId(String token, String domain) {
        return "<" + token + "@" + domain + ">";
    }

    /** What stands for the key in a link or a Message-ID, telling nothing about it. */
    public String token() {
        try {
            String text = String.join("\n", purpose, String.valueOf(recipientId), subjectMatter, period);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
