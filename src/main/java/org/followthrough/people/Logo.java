package org.followthrough.people;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The board's logo: a PNG, and what it says for who cannot see it. */
public final class Logo {

    /** The most letters of its words. */
    public static final int WORDS_LIMIT = 200;

    private static final int HASH_BYTES = 8;

    private final String words;
    private final byte[] picture;
    private final String hash;

    Logo(String words, byte[] picture) {
        this.words = words;
        this.picture = picture;
        this.hash = hash(picture);
    }

    /** What it says. */
    public String words() {
        return words;
    }

    /** The PNG, at most 96 pixels high. */
    public byte[] picture() {
        return picture.clone();
    }

    /** Sixteen digits that only this picture has. */
    public String hash() {
        return hash;
    }

    private static String hash(byte[] picture) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(picture);
            return HexFormat.of().formatHex(Arrays.copyOf(whole, HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
