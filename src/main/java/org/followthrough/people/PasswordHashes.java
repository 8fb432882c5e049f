package org.followthrough.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Turns a password into what is kept of it: bcrypt over a digest, because bcrypt alone would look at the first 72 bytes
 * only. The name in front lets a later way of hashing be told apart.
 */
final class PasswordHashes implements PasswordEncoder {

    private static final String NAME = "{bcrypt-sha256}";

    private final BCryptPasswordEncoder bcrypt;
    private final int cost;

    /** @param cost bcrypt's: 10 is about 100 ms a check, so that guessing is slow; one more doubles it */
    PasswordHashes(int cost) {
        this.cost = cost;
        bcrypt = new BCryptPasswordEncoder(cost);
    }

    @Override
    public String encode(CharSequence password) {
        return NAME + bcrypt.encode(digest(password));
    }

    @Override
    public boolean matches(CharSequence password, String kept) {
        return kept.startsWith(NAME) && bcrypt.matches(digest(password), kept.substring(NAME.length()));
    }

    /** What no password matches, and is as slow to check as any: for an account there is not. */
    String ofNobody() {
        return NAME + BCrypt.gensalt(cost) + ".".repeat(31);
    }

    /** The same letters typed on two keyboards are one password. */
    private static String digest(CharSequence password) {
        String letters = Normalizer.normalize(password, Normalizer.Form.NFKC);
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(letters.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
